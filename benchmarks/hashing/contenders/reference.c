// The reference implementation alone: THREADS threads make hashes for MILLISECONDS, then the count per second is printed.
#include <argon2.h>
#include <pthread.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static double deadline_ms;
static uint32_t memory_kib, passes;

static double now_ms(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return now.tv_sec * 1e3 + now.tv_nsec / 1e6;
}

static void *work(void *count) {
  uint8_t tag[32], salt[16] = {0};
  const char password[] = "cheval pile agrafe";
  while (now_ms() < deadline_ms) {
    if (argon2id_hash_raw(passes, memory_kib, 1, password, strlen(password), salt, sizeof salt, tag, sizeof tag)) exit(1);
    ++*(long *)count;
  }
  return NULL;
}

int main(int argc, char **argv) {
  if (argc != 5) return 2;
  const int threads = atoi(argv[1]);
  memory_kib = (uint32_t)atoi(argv[3]);
  passes = (uint32_t)atoi(argv[4]);
  pthread_t *handles = calloc((size_t)threads, sizeof *handles);
  long *counts = calloc((size_t)threads, sizeof *counts), total = 0;
  const double start = now_ms();
  deadline_ms = start + atoi(argv[2]);
  for (int i = 0; i < threads; i++) pthread_create(&handles[i], NULL, work, &counts[i]);
  for (int i = 0; i < threads; i++) pthread_join(handles[i], NULL);
  const double elapsed = now_ms() - start;
  for (int i = 0; i < threads; i++) total += counts[i];
  printf("%.3f\n", total * 1e3 / elapsed);
  return 0;
}
