/** @throws {RangeError} If the value is not an integer in the range; the message names it. */
export function assertInteger(name: string, value: number, minimum: number, maximum: number): void {
  if (Number.isInteger(value) && value >= minimum && value <= maximum) return
  throw new RangeError(`${name} must be an integer from ${minimum} to ${maximum}`)
}
