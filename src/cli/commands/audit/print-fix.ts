import { proposePatch, type AuditOptions, type RequirementName } from '../../../compliance/index.ts'
import type { AccountSecurityPolicy } from '../../../index.ts'
import { EXIT, type ExitCode } from '../../terminal/exit-code.ts'
import { printJson, printLines } from '../../terminal/print.ts'
import type { Invocation } from '../command.ts'

/**
 * The smallest patch with which a policy meets what is chosen, as RFC 6902 on standard output, or which requirements
 * contradict each other. Yes where the patch is all that is to do.
 */
export function printFix(
  policy: AccountSecurityPolicy,
  options: AuditOptions,
  { terminal: { stdout, stderr }, options: { flags }, texts }: Invocation
): ExitCode {
  const fix = proposePatch(policy, options)
  if (!fix.possible) {
    if (flags.has('json')) printJson(stdout, fix)
    else {
      const lines = fix.contradictions.map(({ path, between: [one, other] }) =>
        texts.audit.contradiction(nameOf(one), nameOf(other), path)
      )
      printLines(stdout, lines.join('\n'))
    }
    return EXIT.no
  }
  const { patch, remaining } = fix
  if (flags.has('json')) printJson(stdout, { possible: true, patch, remaining })
  else {
    printJson(stdout, patch, 2)
    for (const each of remaining) printLines(stderr, texts.audit.remaining(nameOf(each), each.path))
  }
  return remaining.length === 0 ? EXIT.yes : EXIT.no
}

function nameOf({ framework, requirement }: RequirementName): string {
  return `${framework} ${requirement}`
}
