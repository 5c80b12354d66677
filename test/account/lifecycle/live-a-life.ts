import { jeanne, newPassword, openLifecycle, password, type OpenedLifecycle } from './open-lifecycle.ts'

const newAddress = 'canari@example.org'

/** Does everything once, and gives what was told of it, and what nobody may be told. */
export async function liveALife(): Promise<OpenedLifecycle & { readonly secrets: ReadonlySet<string> }> {
  const opened = await openLifecycle()
  const { lifecycle, member, tokenTo, breached, clock, store } = opened
  const secrets = new Set([jeanne, newAddress, password, newPassword, 'Jeanne Dupont'])
  const keep = (...all: readonly (string | null | undefined)[]) => {
    for (const each of all) if (typeof each === 'string' && each !== '') secrets.add(each)
  }
  const { token, account, deviceCookie } = await member()
  keep(tokenTo(jeanne), token, deviceCookie, account.id)
  await lifecycle.register({ address: jeanne, password, language: 'fr', context: [jeanne] })
  await lifecycle.signIn({ address: jeanne, password: newPassword })
  await lifecycle.signIn({ address: 'nobody@example.org', password })
  await lifecycle.proveAgain(token, newPassword)
  await lifecycle.proveAgain(token, password)
  const printed = await lifecycle.issueRecoveryCodes(token)
  if (printed.outcome === 'issued') keep(...printed.codes)
  await lifecycle.changePassword({ token, currentPassword: 'nonsense', newPassword })
  await lifecycle.recoverByCode({ address: jeanne, code: 'nonsense', newPassword })
  await lifecycle.requestAddressChange(token, newAddress)
  await lifecycle.whenIdle()
  keep(tokenTo(newAddress))
  await lifecycle.confirmAddressChange(tokenTo(newAddress))
  breached.set(password, { outcome: 'unknown', reason: 'timeout' })
  await lifecycle.signIn({ address: newAddress, password })
  breached.set(password, { outcome: 'found', occurrences: 3 })
  const held = await lifecycle.signIn({ address: newAddress, password })
  if (held.outcome === 'password_must_change') {
    keep(held.changeToken)
    await lifecycle.setRequiredPassword({ changeToken: held.changeToken, newPassword })
  }
  await lifecycle.recovery.request(newAddress, 'fr')
  await lifecycle.recovery.request('nobody@example.org', 'fr')
  await lifecycle.whenIdle()
  keep(tokenTo(newAddress))
  const issued = await lifecycle.issueTemporaryPassword(account.id)
  if (issued.outcome === 'issued') keep(issued.password)
  clock.nowMs += 1
  breached.clear()
  const other = await member('autre@example.org')
  keep('autre@example.org', other.token)
  await lifecycle.forgetDevice(other.token, (await lifecycle.listDevices(other.token))?.[0]?.device ?? '')
  await lifecycle.exportAccount(other.token)
  await lifecycle.requestErasure(other.token, 10)
  await lifecycle.cancelErasure(other.token)
  await lifecycle.endOtherSessions(other.token)
  await lifecycle.signOut(other.token)
  clock.nowMs += 1
  await lifecycle.requireChange({ accounts: 'all' })
  clock.nowMs += 335 * 86_400_000
  await lifecycle.purge()
  for (let count = 0; count < 7; count++) await lifecycle.signIn({ address: newAddress, password })
  clock.nowMs += 30 * 86_400_000
  await lifecycle.purge()
  clock.nowMs += 7 * 86_400_000
  await lifecycle.purge()
  await lifecycle.whenIdle()
  const stored = await Promise.all([account.id, other.account.id].map((id) => store.findAccount({ id })))
  keep(...stored.map((each) => each?.credential.hash))
  return { ...opened, secrets }
}
