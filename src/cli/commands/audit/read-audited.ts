import { importPolicy, importSystems, type ImportedPolicy } from '../../../compliance/index.ts'
import { loadPolicyDocument, readForeignFile, type PolicyDocument } from '../../policy-file/load-policy.ts'
import { UsageError } from '../../texts/usage-error.ts'
import { policyOf, valueOf, type Invocation } from '../command.ts'
import { oneOf } from '../choice-of.ts'

/** The audited policy and its name. */
type Audited = { readonly name: string } & PolicyDocument & Partial<ImportedPolicy>

/** The policy of `--policy`, or, with `--from SYSTEM`, the policy of another system in the file given as operand. */
export async function readAudited({ operands, options }: Invocation): Promise<Audited> {
  const from = valueOf(options, 'from')
  const [path, ...others] = operands
  if (others.length > 0 || (from === undefined && path !== undefined)) throw new UsageError('unexpected_argument')
  if (from === undefined) return { name: policyOf(options), ...(await loadPolicyDocument(policyOf(options))) }
  const system = oneOf('from', from, importSystems)
  if (path === undefined) throw new UsageError('missing_value', '--from')
  const imported = importPolicy(system, await readForeignFile(path))
  if ('problem' in imported) throw new UsageError('not_importable', path)
  return { name: path, ...imported }
}
