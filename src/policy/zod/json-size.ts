/** True when a JSON value holds more than `maximum` values, itself among them; no more than that many are looked at. */
export function holdsMoreValuesThan(json: unknown, maximum: number): boolean {
  const found: unknown[] = [json]
  for (const value of found) {
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value) && found.length + value.length > maximum) return true
    for (const key in value) {
      if (Object.hasOwn(value, key) && found.push(Reflect.get(value, key)) > maximum) return true
    }
  }
  return false
}
