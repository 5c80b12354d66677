/** What nobody misses until a button is pressed or a key is: fetched as soon as the page has nothing else to do. */
export { bindProposal } from './element/bind-proposal.ts'
export { createWorkerJudge, describeWorker } from './worker-judge.ts'
