/** @throws {RangeError} Naming what is no integer in its range. */
export function assertInteger(name: string, value: number, minimum: number, maximum: number): void {
  if (Number.isInteger(value) && value >= minimum && value <= maximum) return
  throw new RangeError(`${name} must be an integer from ${minimum} to ${maximum}`)
}
