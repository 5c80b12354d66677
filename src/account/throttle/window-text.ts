import type { AttemptWindow, Failures } from './attempt-window.ts'

/**
 * A window in stored form: one short line of base 36, `failures|pending`, as in `mi3k4e2o.mi3k4f0x*3|mi3k4g11`, and
 * after another `|` the consecutive failures and the time of the last one. At most about 1,500 characters, usually 30.
 */
export function formatWindow({ failures, pendingAtMs, run }: AttemptWindow): string {
  const failed = failures.map(({ atMs, count }) => (count === 1 ? encode(atMs) : `${encode(atMs)}*${encode(count)}`))
  const inRow = run === undefined ? '' : `|${encode(run.count)}.${encode(run.lastMs)}`
  return `${failed.join('.')}|${pendingAtMs.map(encode).join('.')}${inRow}`
}

const NUMBER = '[0-9a-z]{1,11}'
const WINDOW = new RegExp(
  `^(?<failed>(?:${NUMBER}(?:\\*${NUMBER})?(?:\\.(?!\\|)|(?=\\|)))*)\\|(?<pending>(?:${NUMBER}(?:\\.(?![|]|$)|(?=[|]|$)))*)(?:\\|(?<inRow>${NUMBER}\\.${NUMBER}))?$`,
  'u'
)

/** Parses the text of {@link formatWindow}. Any other text gives an empty window. */
export function parseWindow(text: string | null): AttemptWindow {
  const { failed = '', pending = '', inRow = '' } = WINDOW.exec(text ?? '')?.groups ?? {}
  const [count, lastMs = 0] = split(inRow).map(decode)
  return {
    failures: split(failed).map(parseFailures),
    pendingAtMs: split(pending).map(decode),
    run: count === undefined ? undefined : { count, lastMs }
  }
}

function parseFailures(text: string): Failures {
  const [atMs = 0, count = 1] = text.split('*').map(decode)
  return { atMs, count }
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
