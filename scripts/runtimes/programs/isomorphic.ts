import assert from 'node:assert/strict'
import { checkPassword, judgePassword, servicePublic, type AccountSecurityPolicy, type Estimator } from 'rempart'
import { auditPolicy, renderNotice } from 'rempart/compliance'
import { problemOfOutcome, sourcesOf } from 'rempart/http'
import { createMessages } from 'rempart/messages'
import { loadEstimator } from 'rempart/strength'
import { parseAccountSecurityPolicy } from 'rempart/zod'

/** Uses each entry that runs everywhere, and gives the policy and the estimator to those that do not. */
export async function useIsomorphicEntries(): Promise<{
  readonly policy: AccountSecurityPolicy
  readonly estimator: Estimator
}> {
  const estimator = await loadEstimator({ languages: ['fr', 'en'] })
  const policy = parseAccountSecurityPolicy(JSON.parse(JSON.stringify(servicePublic)))
  const [issue] = checkPassword('short1A', policy)
  assert.ok(issue)
  assert.match(createMessages('en').issue(issue), /8\scharacters/u)
  assert.equal(judgePassword('Bonjour1', policy, [], estimator).accepted, false)
  assert.equal(judgePassword('Éléphant12-violon-tiroir', policy, ['Jean'], estimator).accepted, true)
  assert.equal(auditPolicy(policy, { frameworks: ['cnil'] }).frameworks.cnil?.status, 'met')
  assert.match(renderNotice(policy, { kind: 'password', language: 'fr' }), /8/u)
  assert.equal(problemOfOutcome({ outcome: 'throttled', retryAfterSeconds: 61 })?.headers['retry-after'], '61')
  assert.deepEqual(sourcesOf('192.0.2.1'), ['192.0.2.1'])
  return { policy, estimator }
}
