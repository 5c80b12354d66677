import type { PatchOperation } from '../fix/json-patch.ts'
import type { FrameworkName, Requirement } from '../frameworks/framework.ts'
import { isMissed, type Judgement } from '../judgement/examine-requirement.ts'
import { phrases } from '../sentences/phrases.ts'
import { sentenceOf, type AuditLanguage } from '../sentences/sentences.ts'
import type { Finding } from './audit-report.ts'

export type { AuditLanguage } from '../sentences/sentences.ts'

/** A judgement in words: what is required, what was found, and what to do or to ask for. */
export function describeFinding(
  framework: FrameworkName,
  { id, force, source, clause, sureness, topic }: Requirement,
  judgement: Judgement,
  patch: readonly PatchOperation[],
  language: AuditLanguage
): Finding {
  const { asks, evidence } = sentenceOf(framework, id, language)
  const say = phrases[language]
  const { status, found, expected, path } = judgement
  const misses = isMissed(judgement)
  const hasPatch = misses && patch.length > 0
  return {
    framework,
    requirement: id,
    force,
    ...judgement,
    source: { ...source, clause, sureness },
    message: misses ? `${asks} ${say.foundAndExpected(found, expected)}` : asks,
    ...(misses ? { remedy: hasPatch ? say.change(patch) : say.fillIn(path) } : {}),
    ...(hasPatch ? { patch } : {}),
    ...(status === 'to_verify' ? { evidence: evidence ?? say.declare(path) } : {}),
    ...(topic === undefined ? {} : { topic })
  }
}
