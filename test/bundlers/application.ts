import { mkdirSync, writeFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, join } from 'node:path'
import { readDocumentSamples } from '../package/samples.ts'

const form = `<label for="password">Mot de passe</label><input id="password" type="password">
<password-meter for="password"></password-meter>`

const script = `import { servicePublic } from 'rempart'
import 'rempart/meter/define'
document.querySelector('password-meter').policy = servicePublic
`

/** What the documents show, as it stands there. */
function sampleOf(document: string, mark: string): string {
  const found = readDocumentSamples().find(({ file, code }) => file === document && code.includes(mark))
  if (found === undefined) throw new Error(`${document} shows no ${mark}`)
  return found.code
}

/** The action without the lines below it that try it. */
const [serverAction = ''] = sampleOf('docs/frameworks.md', "'use server'").split('const form =')

/** The icon keeps the browser from asking for one. */
function page(head: string, body: string): string {
  return `<!doctype html>
<html lang="fr"><head><meta charset="utf-8"><title>Inscription</title><link rel="icon" href="data:,">${head}</head>
<body>${body}</body></html>`
}

/** The same form as each tool's users write it, by the path of its file. */
const files: Readonly<Record<string, string>> = {
  'page/index.html': page('', `${form}<script type="module" src="./main.js"></script>`),
  'page/main.js': script,
  'plain/index.html': page(
    '',
    `${form.replace('<password-meter', '<password-meter policy="./policy.json"')}
<script type="module" src="./standalone.js"></script>`
  ),
  'zxcvbn/index.html': page('', `${form}<script type="module" src="./main.js"></script>`),
  'zxcvbn/main.js': `${script}\n${sampleOf('docs/zxcvbn.md', 'new URL(').replace("import 'rempart/meter/define'", '')}`,
  'zxcvbn/strength-worker.js': sampleOf('docs/zxcvbn.md', 'answerMeter(zxcvbnEstimator'),
  'excluded.config.js': "export default { optimizeDeps: { exclude: ['rempart'] } }",
  'worker.config.js': "export default { worker: { format: 'es' } }",
  'astro/package.json': '{ "private": true, "type": "module" }',
  'astro/src/pages/index.astro': `---
---
${page('', `${form}<script>\n${script}</script>`)}`,
  'next/package.json': '{ "private": true, "type": "module" }',
  'next/next.config.js': `import { dirname } from 'node:path'
const root = dirname(import.meta.dirname)
export default { outputFileTracingRoot: root, turbopack: { root }, distDir: process.env.NEXT_FOLDER }`,
  'next/app/layout.js': `export const metadata = { title: 'Inscription', icons: { icon: 'data:,' } }
export default function Layout({ children }) { return <html lang="fr"><body>{children}</body></html> }`,
  'next/app/page.js': `import { Field } from './field'
export default function Page() { return <Field /> }`,
  'next/app/action/actions.js': stripTypeScriptTypes(serverAction),
  'next/app/action/page.js': `import { SignUp } from './sign-up'
export default function Page() { return <SignUp /> }`,
  'next/app/action/sign-up.js': `'use client'
import { useActionState } from 'react'
import { signUp } from './actions'
export function SignUp() {
  const [answer, act] = useActionState(signUp, null)
  return <form action={act}>
    <input name="email" /><input name="password" type="password" /><button>Créer</button>
    <output>{JSON.stringify(answer)}</output>
  </form>
}`,
  'next/app/field.js': `'use client'
import { servicePublic } from 'rempart'
import { PasswordMeter } from 'rempart/meter/react'
export function Field() {
  return <>
    <label htmlFor="password">Mot de passe</label><input id="password" type="password" />
    <PasswordMeter htmlFor="password" policy={servicePublic} />
  </>
}`
}

export function writeApplications(folder: string): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}
