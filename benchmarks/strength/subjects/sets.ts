import { readFileSync } from 'node:fs'

/** One password with what is known about it; all are invented. */
export interface SetRow {
  readonly password: string
  readonly category: string
  readonly context?: readonly string[]
}

export type SetName = 'habits' | 'identifiers' | 'personal' | 'random' | 'further'

/** The development sets: weak ones, except `random`. */
export const setNames: readonly SetName[] = ['habits', 'identifiers', 'personal', 'further', 'random']

export function readSet(name: SetName): readonly SetRow[] {
  const text = readFileSync(new URL(`sets/${name}.jsonl`, import.meta.url), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SetRow)
}

/** Every set that a check must be quick on. */
export function mixedList(): readonly SetRow[] {
  return setNames.flatMap(readSet)
}
