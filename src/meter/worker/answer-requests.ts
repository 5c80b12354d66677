import { buildKnowledge, type WordLists } from '../../strength/knowledge/build-knowledge.ts'
import { createEstimator } from '../../strength/password-estimator.ts'
import { answerFrom, type WorkerScope } from './answer-from.ts'

/** Turns this script into a worker that answers the page from these word lists. */
export function answerRequests(lists: WordLists, scope?: WorkerScope): void {
  const known = new Set(lists.english === null ? ['fr'] : ['fr', 'en'])
  answerFrom(
    {
      // Without a language's words, the script would rate passwords higher than the server.
      knows: (dictionaries) => dictionaries.every((language) => known.has(language)),
      build: () => createEstimator(buildKnowledge(lists, new Date().getFullYear()))
    },
    scope
  )
}
