import { buildKnowledge, type WordLists } from '../../strength/knowledge/build-knowledge.ts'
import { createEstimator } from '../../strength/password-estimator.ts'
import { answerFrom, type WorkerScope } from './answer-from.ts'

/** What other scripts of the same worker have handed over, at the time of asking. */
export interface FurtherWords {
  english?: WordLists['english']
}

/** Turns this script into a worker that answers the page from these word lists, and from English ones if it is told where. */
export function answerRequests(
  lists: Omit<WordLists, 'english'>,
  further: FurtherWords = {},
  scope: WorkerScope = globalThis as unknown as WorkerScope
): void {
  answerFrom(({ dictionaries, englishWords }) => {
    const needsEnglish = dictionaries.includes('en')
    if (needsEnglish && further.english === undefined && englishWords !== undefined) scope.importScripts(englishWords)
    const { english = null } = further
    // Without a language's words, the script would rate passwords higher than the server.
    if (needsEnglish && english === null) return null
    const known = buildKnowledge({ ...lists, english: needsEnglish ? english : null }, new Date().getFullYear())
    return createEstimator(known)
  }, scope)
}
