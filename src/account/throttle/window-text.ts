import { NO_ATTEMPTS, type AttemptWindow, type Failures } from './attempt-window.ts'

/**
 * A window as a store keeps it: one short line of base 36, `failures|pending`, as in `mi3k4e2o.mi3k4f0x*3|mi3k4g11`, and after another
 * `|` the failures in a row and the last of them. At most some 1,500 characters, and 30 for a common one.
 */
export function formatWindow({ failures, pendingAtMs, run }: AttemptWindow): string {
  const failed = failures.map(({ atMs, count }) => (count === 1 ? encode(atMs) : `${encode(atMs)}*${encode(count)}`))
  const inRow = run === undefined ? '' : `|${encode(run.count)}.${encode(run.lastMs)}`
  return `${failed.join('.')}|${pendingAtMs.map(encode).join('.')}${inRow}`
}

const NUMBER = '[0-9a-z]{1,11}'
const WINDOW = new RegExp(
  `^(?<failed>(?:${NUMBER}(?:\\*${NUMBER})?(?:\\.(?!\\|)|(?=\\|)))*)\\|(?<pending>(?:${NUMBER}(?:\\.(?![|]|$)|(?=[|]|$)))*)(?:\\|(?<count>${NUMBER})\\.(?<last>${NUMBER}))?$`,
  'u'
)

/** Reads what {@link formatWindow} wrote. Of anything else nothing is known, as of an account that nobody tried. */
export function parseWindow(text: string | null): AttemptWindow {
  const { failed = '', pending = '', count, last } = WINDOW.exec(text ?? '')?.groups ?? {}
  const window = { failures: split(failed).map(parseFailures), pendingAtMs: split(pending).map(decode) }
  if (count !== undefined && last !== undefined)
    return { ...window, run: { count: decode(count), lastMs: decode(last) } }
  return failed === '' && pending === '' ? NO_ATTEMPTS : window
}

function parseFailures(text: string): Failures {
  const [atMs = '', count = '1'] = text.split('*')
  return { atMs: decode(atMs), count: decode(count) }
}

function split(list: string): readonly string[] {
  return list === '' ? [] : list.split('.')
}

function encode(value: number): string {
  return value.toString(36)
}

function decode(text: string): number {
  return Number.parseInt(text, 36)
}
