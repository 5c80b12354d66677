/** Code not needed until a button or a key is pressed: loaded as soon as the page is idle. */
export { bindProposal } from './element/bind-proposal.ts'
export { createWorkerJudge, describeWorker } from './worker-judge.ts'
