import * as fc from 'fast-check'
import type {
  DeclaredCookie,
  ProcessingPurpose,
  ServiceContact,
  ServiceDescription,
  ServicePublisher,
  ServiceText
} from '../../src/index.ts'

const words = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' })

const text: fc.Arbitrary<ServiceText> = fc.oneof(words, fc.record({ fr: words, en: words }))

const contactFields = {
  name: text,
  address: text,
  email: fc.constantFrom('dpo@exemple.fr', 'données.personnelles@mairie.exemple.fr'),
  phone: fc.constantFrom('+33 1 23 45 67 89', '3939'),
  website: fc.constantFrom('https://exemple.fr', 'https://exemple.fr/contact?a=b&c=d')
}

const contact: fc.Arbitrary<ServiceContact> = fc.record(contactFields, { requiredKeys: ['name'] })

const publisher: fc.Arbitrary<ServicePublisher> = fc.record(
  { ...contactFields, director: text, registration: text },
  { requiredKeys: ['name'] }
)

const texts = fc.array(text, { minLength: 1, maxLength: 2 })

const purpose: fc.Arbitrary<ProcessingPurpose> = fc.record(
  {
    purpose: text,
    legalBasis: fc.constantFrom(
      'consent' as const,
      'contract' as const,
      'legal_obligation' as const,
      'vital_interests' as const,
      'public_task' as const,
      'legitimate_interests' as const
    ),
    legalReference: text,
    categories: texts,
    recipients: texts,
    retentionDays: fc.integer({ min: 1, max: 36_500 }),
    retentionEvent: text,
    ifWithheld: text,
    source: text
  },
  { requiredKeys: ['purpose', 'legalBasis', 'categories', 'recipients'] }
)

/** Any description of a service that the parser accepts. */
export const service: fc.Arbitrary<ServiceDescription> = fc.record(
  {
    name: text,
    controller: contact,
    dataProtectionOfficer: contact,
    publisher,
    host: contact,
    purposes: fc.array(purpose, { maxLength: 2 }),
    processors: fc.array(text, { maxLength: 2 }),
    transfers: fc.array(text, { maxLength: 2 }),
    automatedDecisions: fc.array(text, { maxLength: 2 }),
    rightsContact: contact,
    complaintAuthority: contact,
    updatedOn: fc.constantFrom('2026-11-26', '2028-02-29'),
    version: words
  },
  { requiredKeys: ['name'] }
)

const cookie: fc.Arbitrary<DeclaredCookie> = fc.record(
  {
    name: fc.constantFrom('sessionid', 'csrftoken', '_pk_id.1.2fff', 'a|b', 'language'),
    provider: text,
    place: text,
    purpose: text,
    durationSeconds: fc.integer({ min: 0, max: 34_560_000 }),
    needsConsent: fc.boolean(),
    httpOnly: fc.boolean(),
    sameSite: fc.constantFrom('strict' as const, 'lax' as const),
    path: fc.constantFrom('/', '/compte')
  },
  { requiredKeys: ['name', 'provider', 'place', 'purpose', 'durationSeconds'] }
)

/** Any list of cookies that the parser accepts. */
export const cookies: fc.Arbitrary<readonly DeclaredCookie[]> = fc.uniqueArray(cookie, {
  maxLength: 3,
  selector: ({ name }) => name
})
