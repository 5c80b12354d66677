import { buildKnowledge, type VersionedKnowledge } from './build-knowledge.ts'

/** The lists of the languages asked for, decoded, and the name of their version. */
export async function loadKnowledge(languages: readonly string[], referenceYear: number): Promise<VersionedKnowledge> {
  const [passwords, french, english] = await Promise.all([
    import('../data/passwords.ts'),
    import('../data/french.ts'),
    languages.includes('en') ? import('../data/english.ts') : null
  ])
  return buildKnowledge({ passwords, french, english }, referenceYear)
}
