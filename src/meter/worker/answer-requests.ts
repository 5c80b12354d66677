import { buildKnowledge, type WordLists } from '../../strength/knowledge/build-knowledge.ts'
import { createEstimator } from '../../strength/password-estimator.ts'
import { answerFrom, type WorkerScope } from './answer-from.ts'

/** Makes a worker of this script that answers the page from these lists. */
export function answerRequests(lists: WordLists, scope?: WorkerScope): void {
  const known = new Set(lists.english === null ? ['fr'] : ['fr', 'en'])
  answerFrom(
    {
      // A script without a language's words would judge more kindly than the server that has them.
      knows: (dictionaries) => dictionaries.every((language) => known.has(language)),
      build: () => createEstimator(buildKnowledge(lists, new Date().getFullYear()))
    },
    scope
  )
}
