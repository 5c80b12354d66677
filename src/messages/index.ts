export { createMessages } from './create-messages.ts'
export type { Language, Messages } from './messages-of.ts'
