import type { PasswordMeterErrorCode } from './meter-error.ts'

/** What is wrong and how to fix it. Loaded only on an error. */
const sentences: Readonly<Record<PasswordMeterErrorCode, (subject: string) => string>> = {
  field_missing: (id) => `no element has the id '${id}': \`for\` must be the id of the input, in the same tree.`,
  field_unsupported: (name) => `\`for\` names a <${name}>: it must be the id of an <input type="password">.`,
  field_taken: (id) => `the input '${id}' already has a meter: use one <password-meter> for each input.`,
  policy_missing: () =>
    'no policy: set the attribute `policy` to a URL or to JSON, or the property `policy` to an object.',
  policy_unavailable: (source) =>
    `no policy could be read from '${source}': \`policy\` is the URL of a JSON file. To use a preset, import it and set` +
    ' the property (`element.policy = servicePublic`), or write it with `npx rempart policy show`.',
  policy_invalid: (source) =>
    `${source === '' ? 'the object that was set' : `'${source}'`} is not a policy: \`npx rempart policy check FILE\` says what` +
    ' is wrong with it, and a preset can be set as a property (`element.policy = servicePublic`).',
  language_unavailable: (language) => `the texts in '${language}' could not be loaded.`,
  worker_unavailable: (source) =>
    `no strength: the worker ${source} could not be started or does not answer. Serve the file of` +
    ' `rempart/meter/worker` there, or set the attribute `worker` to its URL, and allow it in `worker-src`. Vite 5 to 7 in' +
    " development: optimizeDeps: { exclude: ['rempart'] }."
}

export function warn(code: PasswordMeterErrorCode, subject: string, host: HTMLElement): void {
  console.warn(`<password-meter> ${code}: ${sentences[code](subject)}`, host)
}
