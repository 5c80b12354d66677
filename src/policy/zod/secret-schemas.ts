import * as z from 'zod'

type StringClass = z.core.$constructor<z.ZodString>
type ObjectClass = z.core.$constructor<z.ZodObject>

const ZodString: StringClass = z.ZodString
const ZodObject: ObjectClass = z.ZodObject

/**
 * A schema of zod whose own issues never hold the input, which zod copies into them under `reportInput`: the input is a
 * password, or a form with one. Classes and not instances, because `optional()`, `meta()` and the like make new ones.
 */
export const SecretString: StringClass = z.core.$constructor('SecretString', (instance, definition) => {
  ZodString.init(instance, definition)
  hideInput(instance._zod)
})

/** The same for a form with a password in it. */
export const SecretObject: ObjectClass = z.core.$constructor('SecretObject', (instance, definition) => {
  ZodObject.init(instance, definition)
  hideInput(instance._zod)
})

function hideInput(internals: Pick<z.core.$ZodTypeInternals, 'parse'>): void {
  const { parse } = internals
  internals.parse = (payload, context) => {
    const result = parse(payload, context)
    for (const issue of payload.issues) Object.assign(issue, { input: undefined })
    return result
  }
}
