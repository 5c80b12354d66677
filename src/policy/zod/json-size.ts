/** True when a JSON value holds more than `maximum` values, keys included; no more than that many are looked at. */
export function holdsMoreValuesThan(json: unknown, maximum: number): boolean {
  const waiting: unknown[] = [json]
  let seen = 0
  while (waiting.length > 0) {
    const value = waiting.pop()
    seen += 1
    if (seen > maximum) return true
    if (typeof value !== 'object' || value === null) continue
    if (Array.isArray(value) && seen + waiting.length + value.length > maximum) return true
    for (const key in value) {
      if (!Object.hasOwn(value, key)) continue
      waiting.push(Reflect.get(value, key))
      if (seen + waiting.length > maximum) return true
    }
  }
  return false
}
