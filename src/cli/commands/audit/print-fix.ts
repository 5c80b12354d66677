import { proposePatch, type AuditOptions, type RequirementName } from '../../../compliance/index.ts'
import type { AccountSecurityPolicy } from '../../../index.ts'
import { EXIT, type ExitCode } from '../../terminal/exit-code.ts'
import { printJson, printLines } from '../../terminal/print.ts'
import type { Invocation } from '../command.ts'

/**
 * Prints the smallest patch (RFC 6902) that makes a policy meet the chosen requirements, or the requirements that
 * contradict each other. Returns `yes` if nothing else is left to do.
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
