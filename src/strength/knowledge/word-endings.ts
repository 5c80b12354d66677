/** Nothing is taken off the word. */
const WHOLE = '-'

/**
 * How French words are made from others: what a word ends in, and what stands there in its forms and in the words derived
 * from it. `porter` has `portons`, `porteur` and `portable`. The lists hold one word of each family.
 */
const FAMILIES: readonly (readonly [ending: string, others: string])[] = [
  [
    'er',
    'e es ons ez ent ant ee ees ai as a ames ates erent ais ait ions iez aient erai eras era erons erez eront erais erait ' +
      'erions eriez eraient asse asses at assions assiez assent ante ants antes eur eurs euse euses able ables age ages ' +
      'ement ements ation ations ateur ateurs atrice atrices eons eais eait eaient eant eants eante eantes ea eai eas eames ' +
      'eates eat easse easses eassions eassiez eassent eable eables ere eres ure ures'
  ],
  [
    'eler',
    'elle elles ellent ellera ellerai elleras ellerons ellerez elleront ellerais ellerait ellerions elleriez elleraient'
  ],
  [
    'eter',
    'ette ettes ettent ettera etterai etteras etterons etterez etteront etterais etterait etterions etteriez etteraient'
  ],
  ['yer', 'ie ies ient iera ierai ieras ierons ierez ieront ierais ierait ierions ieriez ieraient iement iements'],
  [
    'ir',
    'i ie is ies it issons issez issent issais issait issions issiez issaient issant issants issante issantes irai iras ira ' +
      'irons irez iront irais irait irions iriez iraient imes ites irent isse isses issement issements isseur isseurs ' +
      'isseuse isseuses issage issages s t ons ez ent ais ait ions iez aient ant ants ante antes u ue us ues e es'
  ],
  [
    're',
    's t ons ez ent ais ait ions iez aient ant ants ante antes u ue us ues rai ras ra rons rez ront rais rait rions riez ' +
      'raient is it imes ites irent isse isses issions issiez issent e es eur eurs euse euses able ables sons sez sent sais ' +
      'sait sions siez saient sant'
  ],
  [
    WHOLE,
    's e es ment ement ements ique iques isme ismes iste istes al ale aux ales ite ites erie eries ette ettes ien iens ienne ' +
      'iennes ois oise oises ais aise aises ain ains aine aines esque esques iser isation isations aire aires eur eurs ier iers iere ieres'
  ],
  [
    'e',
    'ique iques isme ismes iste istes ement ite ites eux euse euses al ale aux ales ier iers iere ieres ien iens ienne iennes ' +
      'ois oise oises ais aise aises ain ains aine aines esque esques iser isation isations aire aires oide oides eur eurs'
  ],
  ['ie', 'ien iens ienne iennes ique iques iste istes iaque iaques'],
  ['a', 'ais aise aises ain ains aine aines ien iens ienne iennes ois oise oises eens eenne'],
  ['in', 'isme ismes iste istes'],
  ['al', 'aux'],
  ['eau', 'eaux'],
  ['eu', 'eux'],
  ['el', 'elle elles'],
  ['il', 'ille illes'],
  ['en', 'enne ennes'],
  ['an', 'anne annes'],
  ['on', 'onne onnes'],
  ['et', 'ette ettes'],
  ['ot', 'otte ottes'],
  ['s', 'sse sses'],
  ['eux', 'euse euses eusement'],
  ['if', 'ive ives ivement ivite ivites'],
  ['eur', 'euse euses rice rices eresse'],
  ['ant', 'ance ances amment'],
  ['ent', 'ence ences emment'],
  ['able', 'abilite ablement'],
  ['ible', 'ibilite iblement'],
  ['isme', 'iste istes'],
  ['iste', 'isme ismes'],
  ['ique', 'icite'],
  ['ier', 'iere ieres'],
  ['iser', 'isation isations isateur isateurs isatrice isatrices'],
  ['sion', 'sif'],
  ['tion', 'teur teurs trice trices tif tifs tive tives']
]

/** What a form may end in, and what the word it is made from has in that place instead. */
export const WORD_ENDINGS: ReadonlyMap<string, readonly string[]> = endingsOf(FAMILIES)
export const LONGEST_ENDING: number = Math.max(...[...WORD_ENDINGS.keys()].map(({ length }) => length))
/** What is left of a word has so many letters at least: of fewer, anything may be made. */
export const SHORTEST_STEM = 3

function endingsOf(families: typeof FAMILIES): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const [ending, others] of families) {
    for (const other of others.split(' ')) {
      const known = found.get(other)
      const base = ending === WHOLE ? '' : ending
      if (known === undefined) found.set(other, [base])
      else known.push(base)
    }
  }
  return found
}
