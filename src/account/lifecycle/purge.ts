import type { RetentionPolicy } from '../../policy/account-security-policy.ts'
import type { SecurityEventDetails } from '../events/security-event.ts'
import type { InactivityQuery } from '../store/account-store.ts'
import type { StoredAccount } from '../store/stored-account.ts'
import type { LifecycleParts } from './lifecycle-parts.ts'

export interface PurgeOptions {
  /** Only counts what is due now, without writing or sending anything. Default false. */
  readonly dryRun?: boolean
  /** Rows per write, at least 1. Default 100. */
  readonly batchSize?: number
}

/** The counts of a purge. In a dry run, what they would be. */
export interface PurgeReport {
  /** Notices of inactivity sent. */
  readonly notified: number
  /** Notices that could not be sent: the next run retries, and no account is erased without its notices. */
  readonly unsent: number
  readonly erasedInactive: number
  /** Accounts erased at their owner's request. Not counted in a dry run. */
  readonly erasedRequested: number
  /** Unconfirmed registrations erased. Not counted in a dry run. */
  readonly erasedUnproved: number
  /** Expired events deleted. Not counted in a dry run. */
  readonly events: number
}

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000
/** How long accounts stay claimed by a killed worker. */
const CLAIM_MS = 10 * MINUTE_MS

interface Step {
  readonly days: number
  readonly query: Pick<InactivityQuery, 'lastNoticeDays' | 'dueAtMs'>
}

/** The steps towards erasing an unused account: its notices, and the erasure itself. */
function inactivitySteps(
  { inactiveAccountDays, noticeDays = [] }: RetentionPolicy,
  nowMs: number
): { readonly notices: readonly Step[]; readonly erasure: Step['query'] } | null {
  if (inactiveAccountDays === undefined) return null
  const ordered = noticeDays.toSorted((one, other) => other - one)
  const lastActiveBy = (days: number): number => nowMs - (inactiveAccountDays - days) * DAY_MS
  const notices = ordered.map((days, index) => {
    const lastNoticeDays = ordered[index - 1] ?? null
    const dueAtMs = lastNoticeDays === null ? lastActiveBy(days) : nowMs + days * DAY_MS
    return { days, query: { lastNoticeDays, dueAtMs } }
  })
  const lastNoticeDays = ordered.at(-1) ?? null
  return { notices, erasure: { lastNoticeDays, dueAtMs: lastNoticeDays === null ? lastActiveBy(0) : nowMs } }
}

/** Repeats until a batch is not full. */
async function inBatches(limit: number, work: () => Promise<number>): Promise<number> {
  let total = 0
  while (true) {
    const count = await work()
    total += count
    if (count < limit) return total
  }
}

/**
 * Two phases, each of which may be repeated at any time, by several workers at once. First the owners of unused
 * accounts are notified; a notice is recorded only once it was sent. Then accounts are erased whose last notice
 * announced it for now or earlier. Everything expired is deleted too: accounts whose owner requested it, unconfirmed
 * registrations, earlier passwords, sessions, links, devices, events.
 */
export async function purge(
  parts: LifecycleParts,
  { dryRun = false, batchSize: limit = 100 }: PurgeOptions = {}
): Promise<PurgeReport> {
  const { store, now, policy, proofMinutes } = parts
  const nowMs = now()
  const steps = inactivitySteps(policy.retention ?? {}, nowMs)
  if (dryRun) return await foresee(parts, steps, { nowMs, limit })
  const erased = async (why: SecurityEventDetails['erased']['why'], ids: readonly string[]): Promise<number> => {
    for (const id of ids) await parts.log.tell('erased', id, { why })
    return ids.length
  }

  const sent = { notified: 0, unsent: 0 }
  for (const step of steps?.notices ?? []) {
    await inBatches(limit, async () => {
      const accounts = await store.claimInactive({ ...step.query, nowMs, limit }, nowMs + CLAIM_MS)
      for (const account of accounts) sent[(await notify(parts, account, step.days)) ? 'notified' : 'unsent'] += 1
      return accounts.length
    })
  }
  const { eventsDays } = policy.retention ?? {}
  const report = {
    ...sent,
    erasedInactive:
      steps === null
        ? 0
        : await inBatches(limit, async () =>
            erased('inactive', await store.eraseInactive({ ...steps.erasure, nowMs, limit }))
          ),
    erasedRequested: await inBatches(limit, async () => erased('requested', await store.eraseDue(nowMs, limit))),
    erasedUnproved: await inBatches(limit, async () =>
      erased('unproved', await store.eraseUnproved(nowMs - proofMinutes * MINUTE_MS, limit))
    ),
    events:
      eventsDays === undefined
        ? 0
        : await inBatches(limit, async () => store.purgeEvents(nowMs - eventsDays * DAY_MS, limit))
  }
  const { days: historyDays } = policy.history ?? {}
  if (historyDays !== undefined) {
    await inBatches(limit, async () => store.forgetEarlierPasswords(nowMs - historyDays * DAY_MS, limit))
  }
  await inBatches(limit, async () => store.deleteExpired(nowMs, limit))
  return report
}

async function notify(parts: LifecycleParts, account: StoredAccount, days: number): Promise<boolean> {
  const { mail, links, service, onError, store, log, now } = parts
  // A notice is never early, and a late one postpones the erasure: the owner always has the announced time.
  const eraseAtMs = now() + days * DAY_MS
  const { signIn: signInAddress, contest: contestAddress } = links
  const params = { service, eraseAt: new Date(eraseAtMs), signInAddress, contestAddress }
  try {
    await mail.send(account, { code: 'inactivity_near', params })
  } catch (error) {
    onError(error)
    return false
  }
  await store.markInactive(account.id, account.lastActivityAtMs, { days, eraseAtMs })
  await log.tell('inactivity_notified', account.id, { days })
  return true
}

async function foresee(
  { store }: LifecycleParts,
  steps: ReturnType<typeof inactivitySteps>,
  { nowMs, limit }: { readonly nowMs: number; readonly limit: number }
): Promise<PurgeReport> {
  const count = async (query: Step['query']): Promise<number> => {
    let afterId: string | null = null
    return await inBatches(limit, async () => {
      const page: readonly StoredAccount[] = await store.findInactive({ ...query, nowMs, limit, afterId })
      afterId = page.at(-1)?.id ?? afterId
      return page.length
    })
  }
  let notified = 0
  for (const { query } of steps?.notices ?? []) notified += await count(query)
  const erasedInactive = steps === null ? 0 : await count(steps.erasure)
  return { notified, unsent: 0, erasedInactive, erasedRequested: 0, erasedUnproved: 0, events: 0 }
}
