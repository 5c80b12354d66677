import { hashSync } from '@node-rs/bcrypt'
import { describe, expect, it } from 'vitest'
import { runCommand } from './run-command.ts'

describe('rempart verify', () => {
  it.each([
    // WordPress 6.1, PHP 8.2, Django, ASP.NET Core, LDAP, glibc, Keycloak: see test/vectors/legacy-hashes.json.
    ['$P$B4t0bSgPHvixEmL.Y1Gq8lTmxDvwJe.', 'password'],
    ['1|$2a$05$ezAE0dkwk57jlfo6z5Pql.gcIK3ReXT15W7ITNxVS0ksfhO/4E4Kq', 'password'],
    ['md5$seasalt$3f86d0d3d465b7b458c231bf3555c0e3', 'lètmein'],
    ['AAABAgMEBQYHCAkKCwwNDg+ukCEMDf0yyQ29NYubggHIVY0sdEUfdyeM+E1LtH1uJg==', 'my password'],
    ['{SSHA}0c0blFTXXNuAMHECS4uxrj3ZieMoWImr', 'testing123'],
    ['$5$LKO/Ute40T3FNF95$U0prpBQd4PloSGU0pnpM4z9wKn4vZ1.jsrzQfPqxph9', 'U*U*U*U*']
  ])('reads what the library reads: %s', async (stored, password) => {
    expect(await runCommand(['verify', stored, '--lang', 'en'], password)).toMatchObject({
      exitCode: 0,
      stdout: 'The password matches; the hash should be renewed (it comes from another system).\n'
    })
    expect(await runCommand(['verify', stored], `${password}x`)).toMatchObject({ exitCode: 1 })
  })

  it('says where only a part of the password was compared', async () => {
    const stored = hashSync(`${'a'.repeat(72)}Z`, 4)
    const { stdout, exitCode } = await runCommand(['verify', stored, '--lang', 'fr'], `${'a'.repeat(72)}z`)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('la suite n’a pas été comparée')
    const { stdout: json } = await runCommand(['verify', stored, '--json'], `${'a'.repeat(72)}z`)
    expect(JSON.parse(json)).toMatchObject({ matches: true, needsRehash: false, isPartial: true })
  })

  it.each([
    // What bash, without variables of these names, leaves of "$2y$10$abc…", "$argon2id$v=19$m=…" and "sha1$salt$0a…".
    ['y0/5DiglXjaGmtVoO.58ZfZLBkfIyjXnYyIbWYYFsofeucua'],
    ['=19=19456,t=2,p=1'],
    ['sha1a94a8fe5ccb19ba61c4c0873d391e987982fbbd3'],
    ['']
  ])('a value that the shell has eaten gets a hint on quoting: %s', async (eaten) => {
    const english = await runCommand(['verify', eaten, '--lang', 'en'], 'password')
    expect(english).toMatchObject({ exitCode: 2, stdout: '' })
    expect(english.stderr).toContain('put it in single quotes')
    expect(english.stderr).toContain("rempart verify '$…'")
    expect((await runCommand(['verify', eaten, '--lang', 'fr'], 'password')).stderr).toContain('entre apostrophes')
  })

  it('so does an argument that is gone altogether, and none that is there in one piece', async () => {
    expect((await runCommand(['verify', '--lang', 'en'], 'password')).stderr).toContain("rempart verify '$…'")
    const whole = await runCommand(['verify', '$2b$04$short', '--lang', 'en'], 'password')
    expect(whole.stderr).toBe('rempart: unreadable hash (its version is unknown)\n')
  })

  it('says why in the words of the language, and by code in JSON', async () => {
    const { stderr } = await runCommand(['verify', '$2b$04$short', '--lang', 'fr'], 'password')
    expect(stderr).toBe('rempart: empreinte illisible (sa version est inconnue)\n')
    const { stdout } = await runCommand(['verify', '$2b$04$short', '--json'], 'password')
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'unreadable_hash', problem: 'unknown_version' } })
    const old = await runCommand(['verify', '5f4dcc3b5aa765d61d8327deb882cf99', '--lang', 'fr'], 'password')
    expect(old.stdout).toBe(
      'Le mot de passe correspond\u{a0}; l’empreinte est à recalculer (elle vient d’un autre système).\n'
    )
  })

  it('a hash of a key that the command has not is no mismatch', async () => {
    const peppered = '$argon2id$v=19$m=256,t=2,p=1,keyid=azE$c29tZXNhbHQ$nf65EOgLrQMR/uIPnA4rEsF5h7TKyQwu9U1bMCHGi/4'
    const { stdout, exitCode } = await runCommand(['verify', peppered, '--json'], 'password')
    expect(exitCode).toBe(2)
    expect(JSON.parse(stdout)).toMatchObject({ error: { code: 'pepper_key_missing' } })
  })
})
