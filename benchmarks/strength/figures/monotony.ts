import { report, round } from '../../report.ts'
import { meters, rivalPackages } from '../subjects/meters.ts'
import { extensions } from '../subjects/extensions.ts'

// The share of extensions by one character that make a password more than ten times easier to guess: a meter whose value
// falls while one types is hard to believe.

const ALLOWED_DROP = 1
const all = (await meters()).filter(({ name }) => !name.includes('matcher') && !name.includes('defaults'))
const rows = Object.entries(extensions).map(([kind, draw]) => {
  const pairs = draw()
  const shares = all.map(({ name, check }) => {
    const known = new Map<string, number>()
    const guesses = (password: string): number => {
      const powers = known.get(password) ?? Math.log10(check(password, []).guesses)
      known.set(password, powers)
      return powers
    }
    const dropped = pairs.filter(({ password, longer }) => guesses(password) - guesses(longer) > ALLOWED_DROP)
    return [`${name}, %`, round((100 * dropped.length) / pairs.length)] as const
  })
  return { kind, extensions: pairs.length, ...Object.fromEntries(shares) }
})
report('strength-monotony', 'Extensions that lower the guesses by more than a power of ten', rivalPackages, rows)
