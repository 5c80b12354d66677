import { isPresent, within } from '../conditions/field.ts'
import { minimumCharacters } from '../conditions/length.ts'
import { requirementsOf, type Framework } from './framework.ts'

const annex = requirementsOf(
  {
    title: 'Commission Implementing Regulation (EU) 2024/2690, Annex',
    url: 'https://eur-lex.europa.eu/eli/reg_impl/2024/2690/oj'
  },
  'secondary',
  (id) => `Annex, ${id}`
)

const guidance = requirementsOf(
  {
    title: 'ENISA, Technical implementation guidance on Regulation (EU) 2024/2690',
    url: 'https://www.enisa.europa.eu/publications/nis2-technical-implementation-guidance'
  },
  'secondary',
  () => 'guidance to 11.6'
)

/** Regulation (EU) 2024/2690 (NIS 2: clouds, data centres, DNS, marketplaces, trust services), with ENISA's guidance. */
export const eu20242690: Framework = {
  name: 'eu-2024-2690',
  title: 'Regulation (EU) 2024/2690',
  levels: [],
  requirements: [
    annex('11.6.2(b)', 'must'),
    annex('11.6.2(c)', 'must', [isPresent('$.renewal.groups.everyone', 'not_met')], { topic: 'rotation' }),
    annex('11.6.2(d)', 'must', [isPresent('$.throttling.lock', 'not_met')], { topic: 'lock' }),
    annex('11.6.2(e)', 'must', [within('$.sessions.idleMinutes', { minimum: 1, absent: 'to_verify' })]),
    annex('11.6.4', 'must'),
    annex('11.7', 'must'),
    guidance('enisa-11.6/length', 'should', [minimumCharacters(14)], {
      appliesTo: ({ facts }) => facts.anotherFactor !== true
    }),
    guidance('enisa-11.6/length', 'should', [minimumCharacters(8)], {
      appliesTo: ({ facts }) => facts.anotherFactor === true
    }),
    guidance('enisa-11.6/temporary', 'should', [isPresent('$.temporaryPasswords', 'not_applicable')]),
    guidance('enisa-11.6/reset', 'should')
  ]
}
