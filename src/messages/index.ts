export type { AdviceCatalogue, DurationUnit, MessageCatalogue, MessageOverrides, RuleCatalogue } from './catalogue.ts'
export { createMessages, type Messages } from './create-messages.ts'
export type { Language, Sentences } from './sentences-of.ts'
