import type { FormRule } from './rule.ts'

/** The longest run of one character: with a limit of 2, `aa` passes and `aaa` does not. */
export const maximumRun: FormRule = {
  requirements: ({ maximumRun: limit }) =>
    limit === undefined ? [] : [{ code: 'repeated_character', params: { maximumRun: limit } }],

  issues({ characters }, { maximumRun: limit }) {
    if (limit === undefined) return []
    const actualRun = findLongestRun(characters)
    return actualRun > limit ? [{ code: 'repeated_character', params: { maximumRun: limit, actualRun } }] : []
  }
}

function findLongestRun(characters: readonly string[]): number {
  let longest = 0
  let length = 0
  characters.forEach((character, index) => {
    length = character === characters[index - 1] ? length + 1 : 1
    longest = Math.max(longest, length)
  })
  return longest
}
