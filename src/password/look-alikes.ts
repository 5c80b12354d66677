/**
 * Characters that people type for a letter because they look like it, with the letters they may stand for, likeliest
 * first.
 */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '4': 'a',
  '@': 'a',
  '^': 'a',
  '8': 'b',
  '(': 'c',
  '<': 'c',
  '{': 'c',
  '[': 'c',
  '3': 'e',
  '€': 'e',
  '&': 'e',
  '6': 'g',
  '9': 'g',
  '#': 'h',
  '1': 'il',
  '!': 'i',
  '|': 'il',
  '0': 'o',
  $: 's',
  '5': 's',
  '7': 't',
  '+': 't',
  '2': 'z',
  '%': 'x'
}
