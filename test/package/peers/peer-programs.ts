/** What the entries without a newcomer do with their peer; each ends in a line of `true`. */
export const peerPrograms: Readonly<Record<string, string>> = {
  '@opentelemetry/api': `import { createPasswordHasher, CHEAPEST_FOR_TESTS } from 'rempart/hashing'
    import { startTelemetry } from 'rempart/telemetry'
    const hasher = createPasswordHasher({ parameters: CHEAPEST_FOR_TESTS })
    const { stop } = startTelemetry({ hashers: { main: hasher } })
    const hash = await hasher.hash('Violon-Girafe-Cactus-12')
    stop()
    console.log(hash.startsWith('$argon2id$'))`,
  kysely: `import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
    import { createKyselyAttemptStore } from 'rempart/account/kysely'
    const database = new Kysely({ dialect: {
      createAdapter: () => new PostgresAdapter(), createDriver: () => new DummyDriver(),
      createIntrospector: (db) => new PostgresIntrospector(db), createQueryCompiler: () => new PostgresQueryCompiler()
    } })
    console.log((await createKyselyAttemptStore({ database }).read('account')) === null)`,
  react: `import { createElement } from 'react'
    import { renderToString } from 'react-dom/server'
    import { servicePublic as policy } from 'rempart'
    import { PasswordMeter, usePasswordMeter } from 'rempart/meter/react'
    const Own = () => createElement('p', null, usePasswordMeter({ policy }).description.requirements.length)
    const html = renderToString(createElement('div', null, createElement(PasswordMeter, { htmlFor: 'a', policy }), createElement(Own)))
    console.log(/<password-meter[^>]*for="a"[^>]*><\\/password-meter><p>[1-9]/.test(html))`
}
