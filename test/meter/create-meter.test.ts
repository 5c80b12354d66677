import { fc, test as propertyTest } from '@fast-check/vitest'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { checkPassword, servicePublic, servicePublicRuleOnly } from '../../src/index.ts'
import { createMeter, type Meter, type MeterState } from '../../src/meter/index.ts'
import { ControlledWorker } from './controlled-worker.ts'
import { strong, weak } from './verdicts.ts'

function startMeter(): { meter: Meter; worker: ControlledWorker } {
  const worker = new ControlledWorker()
  const meter = createMeter({ policy: servicePublic, worker: () => worker, timeoutMs: 1_000 })
  meter.start()
  worker.answer({ kind: 'ready' })
  return { meter, worker }
}

/** The passwords that the worker was asked about, once the tasks that were due have run. */
function judged(worker: ControlledWorker): { id: number; password: string }[] {
  vi.advanceTimersByTime(0)
  return worker.requests.filter((request) => request.kind === 'judge')
}

const rulesOnly = {
  estimator: 'unavailable',
  lacking: ['missing_upper'],
  accepted: null,
  level: expect.stringContaining('n’a pas pu être évaluée') as string
}

function observe(meter: Meter): typeof rulesOnly {
  const { estimator } = meter.state
  const lacking = meter.update('alllowercase1').issues.map(({ code }) => code)
  const { accepted } = meter.update('Bonjour1')
  return { estimator, lacking, accepted: accepted as null, level: meter.describe().level }
}

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('the rules', () => {
  test('answer at once, before any worker exists', () => {
    const meter = createMeter({ policy: servicePublic, worker: () => expect.unreachable() })
    const state = meter.update('alllowercase1')
    expect(state).toBe(meter.state)
    expect(state).toMatchObject({
      accepted: false,
      issues: [{ code: 'missing_upper' }],
      strength: null,
      estimator: 'idle'
    })
  })

  propertyTest.prop([fc.string(), fc.array(fc.string())])('on the form are the server’s', (password, context) => {
    const { issues } = createMeter({ policy: servicePublic }).update(password, context)
    const onTheForm = checkPassword(password, servicePublic, context).filter(({ code }) => code !== 'personal_data')
    expect(issues).toEqual(password === '' ? [] : onTheForm)
  })

  test('refuse nothing while nothing is typed', () => {
    const { meter, worker } = startMeter()
    meter.update('Bonjour1')
    expect(meter.update('')).toMatchObject({ isEmpty: true, accepted: null, issues: [], strength: null })
    expect(new Set(meter.state.requirements.map(({ status }) => status))).toEqual(new Set(['unknown']))
    worker.answer({ kind: 'verdict', id: judged(worker).at(-1)!.id, verdict: weak })
    expect(meter.state.strength).toBeNull()
  })

  test('are enough where the policy does not ask for strength', () => {
    expect(createMeter({ policy: servicePublicRuleOnly }).update('Bonjour1').accepted).toBe(true)
    expect(createMeter({ policy: servicePublic }).update('Bonjour1').accepted).toBeNull()
  })
})

describe('the worker', () => {
  test('is not made before start', () => {
    const create = vi.fn<() => ControlledWorker>(() => new ControlledWorker())
    const meter = createMeter({ policy: servicePublic, worker: create })
    meter.update('Bonjour1')
    expect(create).not.toHaveBeenCalled()
    meter.start()
    meter.start()
    expect(create).toHaveBeenCalledOnce()
  })

  test('is asked about what was typed while it was loading', () => {
    const worker = new ControlledWorker()
    const meter = createMeter({ policy: servicePublic, worker: () => worker })
    meter.update('Bonjour')
    meter.start()
    expect(meter.state.estimator).toBe('loading')
    meter.update('Bonjour1', ['Jean'])
    expect(judged(worker)).toEqual([])
    worker.answer({ kind: 'ready' })
    expect(judged(worker)).toMatchObject([{ password: 'Bonjour1', context: ['Jean'] }])
  })

  test('has one password in hand, and only the newest waits', () => {
    const { meter, worker } = startMeter()
    meter.update('T')
    expect(worker.requests.map(({ kind }) => kind)).toEqual(['start'])
    expect(judged(worker).map(({ password }) => password)).toEqual(['T'])
    for (const length of [2, 3, 4, 5]) meter.update('Tournesol'.slice(0, length))
    expect(judged(worker).map(({ password }) => password)).toEqual(['T'])
    worker.answer({ kind: 'verdict', id: judged(worker)[0]!.id, verdict: weak })
    expect(judged(worker).map(({ password }) => password)).toEqual(['T', 'Tourn'])
  })

  test('gives the whole verdict', () => {
    const { meter, worker } = startMeter()
    meter.update('Bonjour1')
    worker.answer({ kind: 'verdict', id: judged(worker)[0]!.id, verdict: weak })
    expect(meter.state).toMatchObject({ accepted: false, issues: weak.issues, strength: weak.strength })
    expect(meter.describe()).toMatchObject({
      level: 'Mot de passe faible',
      issue: 'Ce mot de passe est trop facile à deviner.',
      suggestions: ['Prenez au moins quatre mots sans lien entre eux.']
    })
  })

  propertyTest.prop([fc.array(fc.oneof(fc.constant('answer'), fc.string({ minLength: 1 })), { maxLength: 40 })])(
    'never overwrites a newer answer with an older one',
    (steps) => {
      const { meter, worker } = startMeter()
      let answered = 0
      let typed = ''
      meter.subscribe(({ strength }) => {
        const last = judged(worker)[answered - 1]
        if (strength !== null) expect(last?.password).toBe(typed)
      })
      for (const step of steps) {
        if (step !== 'answer') {
          typed = step
          meter.update(step)
          continue
        }
        const request = judged(worker)[answered]
        if (request === undefined) continue
        answered++
        worker.answer({ kind: 'verdict', id: request.id, verdict: strong })
      }
      expect(judged(worker).length - answered).toBeLessThanOrEqual(1)
    }
  )
})

describe('a worker that fails is a state, and the rules go on:', () => {
  test('the constructor throws', () => {
    const meter = createMeter({
      policy: servicePublic,
      worker: () => {
        throw new DOMException('blocked', 'SecurityError')
      }
    })
    meter.start()
    expect(observe(meter)).toEqual(rulesOnly)
  })

  test.each(['error', 'messageerror'] as const)('it dispatches %s', (type) => {
    const { meter, worker } = startMeter()
    worker.crash(type)
    expect(worker.isTerminated).toBe(true)
    expect(observe(meter)).toEqual(rulesOnly)
  })

  test('it says so', () => {
    const { meter, worker } = startMeter()
    worker.answer({ kind: 'failed' })
    expect(observe(meter)).toEqual(rulesOnly)
  })

  test('its script has not come after a minute', () => {
    const meter = createMeter({ policy: servicePublic, worker: () => new ControlledWorker(), timeoutMs: 1_000 })
    meter.start()
    vi.advanceTimersByTime(59_999)
    expect(meter.state.estimator).toBe('loading')
    vi.advanceTimersByTime(1)
    expect(observe(meter)).toEqual(rulesOnly)
  })

  test('it never becomes ready, once its script has come over a slow line', () => {
    const worker = new ControlledWorker()
    const meter = createMeter({ policy: servicePublic, worker: () => worker, timeoutMs: 1_000 })
    meter.start()
    vi.advanceTimersByTime(30_000)
    worker.answer({ kind: 'loaded' })
    vi.advanceTimersByTime(999)
    expect(meter.state.estimator).toBe('loading')
    vi.advanceTimersByTime(1)
    expect(observe(meter)).toEqual(rulesOnly)
  })

  test('it falls silent over one password, and not over rest', () => {
    const { meter, worker } = startMeter()
    vi.advanceTimersByTime(60_000)
    expect(meter.state.estimator).toBe('ready')
    meter.update('Bonjour1')
    vi.advanceTimersByTime(1_000)
    expect(worker.isTerminated).toBe(true)
    expect(observe(meter)).toEqual(rulesOnly)
  })

  test('start tries again, and what the old worker says does not count', () => {
    const workers: ControlledWorker[] = []
    const meter = createMeter({
      policy: servicePublic,
      worker: () => {
        workers.push(new ControlledWorker())
        return workers.at(-1)!
      }
    })
    meter.start()
    workers[0]!.crash()
    meter.update('Bonjour1')
    meter.start()
    workers[0]!.answer({ kind: 'failed' })
    expect(meter.state.estimator).toBe('loading')
    workers[1]!.answer({ kind: 'ready' })
    workers[1]!.answer({ kind: 'verdict', id: judged(workers[1]!)[0]!.id, verdict: weak })
    expect(meter.state).toMatchObject({ estimator: 'ready', strength: { score: 1 } })
  })
})

describe('a proposal', () => {
  test('comes from the worker', async () => {
    const { meter, worker } = startMeter()
    const proposal = meter.propose()
    worker.answer({ kind: 'proposal', password: 'proposition-du-test' })
    expect(await proposal).toBe('proposition-du-test')
  })

  test('is null when the worker is out of reach', async () => {
    const { meter, worker } = startMeter()
    const proposal = meter.propose()
    worker.crash()
    expect(await proposal).toBeNull()
  })
})

describe('a meter', () => {
  test('stops: the worker ends and nobody is told any more', () => {
    const { meter, worker } = startMeter()
    const states: MeterState[] = []
    meter.subscribe((state) => states.push(state))
    meter.stop()
    meter.update('Bonjour1')
    expect(worker.isTerminated).toBe(true)
    expect(states).toEqual([])
  })

  test('tells a listener no more once it left', () => {
    const { meter } = startMeter()
    const listener = vi.fn<() => void>()
    const unsubscribe = meter.subscribe(listener)
    meter.update('a')
    unsubscribe()
    meter.update('ab')
    expect(listener).toHaveBeenCalledOnce()
  })

  test.each([0, -1, Number.NaN])('refuses a timeout of %s', (timeoutMs) => {
    expect(() => createMeter({ policy: servicePublic, timeoutMs })).toThrow(RangeError)
  })

  propertyTest.prop([fc.string({ minLength: 12, unit: 'grapheme' })])(
    'holds no password in its state or its words',
    (password) => {
      const canary = `canari${password}`
      const { meter, worker } = startMeter()
      meter.update(canary)
      worker.answer({ kind: 'verdict', id: judged(worker)[0]!.id, verdict: weak })
      expect(JSON.stringify([meter.state, meter.describe()])).not.toContain('canari')
    }
  )
})
