import { afterEach, expect, test, vi } from 'vitest'
import { answerMeter, zxcvbnEstimator } from '../../../src/adapters/zxcvbn-ts/index.ts'
import { judgePassword, servicePublic } from '../../../src/index.ts'
import { createMeter, type MeterState, type MeterWorker } from '../../../src/meter/index.ts'
import { frenchFactory } from './factory.ts'

const estimator = zxcvbnEstimator(frenchFactory())

/** What a worker's script runs, at the other end of a channel and in this process. */
function createWorkerHere(): MeterWorker {
  const { port1, port2 } = new MessageChannel()
  vi.stubGlobal('addEventListener', port2.addEventListener.bind(port2))
  vi.stubGlobal('postMessage', port2.postMessage.bind(port2))
  answerMeter(estimator)
  port1.start()
  port2.start()
  return Object.assign(port1, { terminate: () => port1.close() })
}

afterEach(() => vi.unstubAllGlobals())

test('a worker with zxcvbn-ts answers the meter as the server judges', async () => {
  const meter = createMeter({ policy: servicePublic, dictionaries: ['fr', 'en'], worker: createWorkerHere })
  const answer = new Promise<MeterState>((resolve) => {
    meter.subscribe((state) => {
      if (state.strength !== null) resolve(state)
    })
  })
  meter.start()
  meter.update('Fourchette7', ['Jeanne'])
  const { issues, strength, accepted } = await answer
  meter.stop()
  expect({ issues, strength, accepted }).toEqual(judgePassword('Fourchette7', servicePublic, ['Jeanne'], estimator))
})
