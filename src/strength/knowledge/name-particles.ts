/** What stands before a name to make another: Arabic, Berber, Flemish, Breton, Malagasy and Scottish particles, and those of places. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  (
    'abd abdel abdul abdou abder abdes ben bel bou bin ibn ould ouled oulad ait nait sidi moulay el al beni ain oued ksar ' +
    'bordj hassi hammam souk bab dar kef van vande vanden vander de des du ver le la les ker plou lan loc tre mac mc ' +
    'rakoto ra razafi andria andriana randria randriana st ste saint sainte san santa mont ville'
  ).split(' ')
)
export const SHORTEST_PARTICLE = 2
export const LONGEST_PARTICLE: number = Math.max(...[...NAME_PARTICLES].map(({ length }) => length))
/** A name behind a particle has so many letters at least: anything shorter is one by chance. */
export const SHORTEST_PARTICLE_NAME = 4
/** Which of a dozen particles, and the name tells the language. An estimate. */
const PARTICLE_BITS = 1.5
/** The lists have those names that are common. An estimate. */
const LEAST_BITS = 12.5

/** Bits of a particle and the name behind it, by the bits of the name. */
export function particleNameBits(nameBits: number): number {
  return Math.max(nameBits + PARTICLE_BITS, LEAST_BITS)
}
