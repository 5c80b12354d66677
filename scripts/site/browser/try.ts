import './globals.ts'
import { type PresetName, presets } from '../../../src/index.ts'
import { loadScript } from './load-script.ts'

const own = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : location.href
const beside = (name: string): string => new URL(name, own).href

/** From a folder, a browser starts no worker of another file: it is started from its source, which a script holds. */
async function findWorker(): Promise<string | (() => Worker)> {
  if (location.protocol !== 'file:') return beside('worker.js')
  await loadScript(beside('worker-source.js'))
  const source = URL.createObjectURL(new Blob([globalThis.rempartWorkerSource], { type: 'text/javascript' }))
  return () => new Worker(source)
}

async function showMeter(): Promise<void> {
  const choice = document.querySelector<HTMLSelectElement>('#preset')
  const meter = document.querySelector('password-meter')
  const verdict = document.querySelector('#verdict')
  if (choice === null || meter === null || verdict === null) return
  meter.addEventListener('password-verdict', ({ detail }) => {
    verdict.textContent = JSON.stringify(detail, null, 2)
  })
  const worker = await findWorker()
  await import('../../../src/meter/standalone.ts')
  meter.worker = worker
  const show = (): void => {
    meter.policy = presets[choice.value as PresetName]
  }
  choice.addEventListener('change', show)
  show()
}

void showMeter()
