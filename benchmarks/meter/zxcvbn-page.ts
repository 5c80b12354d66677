import { ZxcvbnFactory } from '@zxcvbn-ts/core'
import * as common from '@zxcvbn-ts/language-common'
import * as french from '@zxcvbn-ts/language-fr'

// As documented: the factory is built when the script loads, and every input is checked on the main thread.
const zxcvbn = new ZxcvbnFactory({
  translations: french.translations,
  graphs: common.adjacencyGraphs,
  dictionary: { ...common.dictionary, ...french.dictionary }
})

const input = document.querySelector<HTMLInputElement>('#password')
const output = document.querySelector('output')
input?.addEventListener('input', () => {
  const { score, feedback } = zxcvbn.check(input.value)
  if (output !== null) output.textContent = [score, feedback.warning, ...feedback.suggestions].join(' ')
})
