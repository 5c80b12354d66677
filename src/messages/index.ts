export { createMessages, type Language, type Messages } from './create-messages.ts'
