import { createPasswordHasher } from '../../hashing/index.ts'
import { EXIT } from '../terminal/exit-code.ts'
import { loadPolicy } from '../policy-file/load-policy.ts'
import { readPassword } from '../password-input/read-password.ts'
import { printJson, printLines } from '../terminal/print.ts'
import { UsageError } from '../texts/usage-error.ts'
import { policyOf, type Command } from './command.ts'

/** `rempart hash`: the Argon2id hash of a password, at the cost set by the policy. `check` judges passwords. */
export const hash: Command = async ({ operands, options, terminal, texts }) => {
  if (operands.length > 0) throw new UsageError('unexpected_argument')
  const { hashing } = await loadPolicy(policyOf(options))
  const password = await readPassword(terminal, texts.prompt)
  if (password === null) throw new UsageError('no_password')
  // At a prompt the typed text is hidden, and a typing error would be hashed. A program writes one line only.
  if (terminal.stdin.isTTY === true && (await readPassword(terminal, texts.promptAgain)) !== password) {
    throw new UsageError('passwords_differ')
  }
  const encoded = await createPasswordHasher({ parameters: hashing }).hash(password)
  if (options.flags.has('json')) printJson(terminal.stdout, { hash: encoded })
  else printLines(terminal.stdout, encoded)
  return EXIT.yes
}
