import * as z from 'zod'
import type { ServiceDescription } from '../service-description.ts'
import { integer } from './integer.ts'
import { serviceText } from './service-text-schema.ts'

const email = z
  .string()
  .regex(/^[^\s@<>"]+@[^\s@<>"]+$/u)
  .max(254)

const website = z
  .string()
  .regex(/^https?:\/\/[^\s<>"]+$/u)
  .max(500)

const contactFields = {
  name: serviceText.describe('Name of the person or body.'),
  address: z.exactOptional(serviceText.describe('Postal address; line breaks are kept.')),
  email: z.exactOptional(email.describe('E-mail address.')),
  phone: z.exactOptional(
    z
      .string()
      .regex(/^\+?[0-9][0-9 ().\u00a0-]{1,38}$/u)
      .describe('Telephone number.')
  ),
  website: z.exactOptional(website.describe('Address of a page.'))
}

const contact = z.strictObject(contactFields)

const publisher = z.strictObject({
  ...contactFields,
  director: z.exactOptional(serviceText.describe('The director of the publication.')),
  registration: z.exactOptional(serviceText.describe('Legal form, capital, registration (SIREN, RCS).'))
})

const purpose = z.strictObject({
  purpose: serviceText.describe('What the data are for.'),
  legalBasis: z
    .enum(['consent', 'contract', 'legal_obligation', 'vital_interests', 'public_task', 'legitimate_interests'])
    .describe('The legal basis (GDPR article 6).'),
  legalReference: z.exactOptional(serviceText.describe('The text or the interest on which the basis rests.')),
  categories: z.array(serviceText).min(1).max(20).describe('The categories of data.'),
  recipients: z.array(serviceText).min(1).max(20).describe('Who receives them.'),
  retentionDays: z.exactOptional(
    integer(1, 36_500).describe('How long they are kept, from retentionEvent, or from when they were given.')
  ),
  retentionEvent: z.exactOptional(
    serviceText.describe(
      'The event that ends retention, or from which its days count: "the closing of your file". Neither: as long as the account exists.'
    )
  ),
  ifWithheld: z.exactOptional(
    serviceText.describe('What happens when the data are not given. Absent: nothing, they are optional.')
  ),
  source: z.exactOptional(serviceText.describe('The source of the data, when it is not the person.'))
})

export const service: z.ZodType<ServiceDescription> = z.strictObject({
  name: serviceText.describe('Name of the service.'),
  controller: z.exactOptional(contact.describe('Who decides why and how data are processed.')),
  dataProtectionOfficer: z.exactOptional(contact.describe('The data protection officer.')),
  publisher: z.exactOptional(publisher.describe('Who publishes the site (LCEN article 1-1).')),
  host: z.exactOptional(contact.describe('Who hosts the site (LCEN article 1-1).')),
  purposes: z.exactOptional(
    z.array(purpose).max(30).describe('The purposes of processing, besides the security of accounts.')
  ),
  processors: z.exactOptional(
    z.array(serviceText).max(20).describe("Who processes data on the controller's behalf; empty: nobody.")
  ),
  transfers: z.exactOptional(
    z.array(serviceText).max(20).describe('Where data go outside the European Union, and how; empty: nowhere.')
  ),
  automatedDecisions: z.exactOptional(z.array(serviceText).max(20).describe('Automated decisions; empty: none.')),
  rightsContact: z.exactOptional(contact.describe("Contact for exercising one's rights. Absent: the controller.")),
  complaintAuthority: z.exactOptional(contact.describe('Where to complain. Absent: CNIL.')),
  updatedOn: z.exactOptional(
    z
      .string()
      .regex(/^20[0-9]{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])$/u)
      .describe('The day of the last change of these texts: 2026-11-26.')
  ),
  version: z.exactOptional(z.string().min(1).max(40).describe('The version of these texts.'))
})
