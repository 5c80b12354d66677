/** Nothing is taken off the word. */
const WHOLE = '-'

/**
 * How French words are made from others: what a word ends in, and what stands there in its forms and in the words derived
 * from it. `porter` has `portons`, `porteur` and `portable`. The lists hold one word of each family.
 */
const FAMILIES: readonly (readonly [ending: string, others: string])[] = [
  [
    'er',
    'e es ons ez ent ant ee ees ai as a ames ates erent ais ait ions iez aient erai eras era erons erez eront erait ' +
      'erions eriez eraient asse asses at assions assiez assent ante ants antes eur eurs euse euses able ables age ages ' +
      'ement ements ation ations ateur ateurs atrice atrices eons eais eait eaient eant eants eante eantes ea eai eas eames ' +
      'eates eat easse easses eassions eassiez eassent eable eables ure ures oir oirs oire oires erie eries ance ances ' +
      'abilite abilites ablement atif atifs ative atives ativement atoire atoires ard ards arde ardes aison aisons ade ades ' +
      'ouiller ailler'
  ],
  [
    'eler',
    'elle elles ellent ellera ellerai elleras ellerons ellerez elleront ellerais ellerait ellerions elleriez elleraient ' +
      'ellement ellements'
  ],
  [
    'eter',
    'ette ettes ettent ettera etterai etteras etterons etterez etteront etterais etterait etterions etteriez etteraient'
  ],
  ['yer', 'ie ies ient iera ierai ieras ierons ierez ieront ierais ierait ierions ieriez ieraient iement iements'],
  [
    'ir',
    'i ie is ies it issons issez issent issais issait issions issiez issaient issant issants issante issantes irai iras ' +
      'ira irons irez iront irait irions iriez iraient imes ites irent isse isses issement issements isseur isseurs isseuse ' +
      'isseuses issage issages s t ons ez ent ais ait ions iez aient ant ants ante antes u ue us ues e es able ables eur ' +
      'eurs euse euses age ages ement ements'
  ],
  [
    're',
    's t ons ez ent ais ait ions iez aient ant ants ante antes u ue us ues rai ras ra rons rez ront rait rions riez ' +
      'raient is it imes ites irent isse isses issions issiez issent e es eur eurs euse euses able ables sons sez sent sais ' +
      'sait sions siez saient sant'
  ],
  [
    WHOLE,
    's e es ment ement ements ique iques isme ismes iste istes al ale aux ales ite ites erie eries ette ettes ien iens ' +
      'ienne iennes ois oise oises ais aise aises ain ains aine aines esque esques iser isation isations aire aires eur ' +
      'eurs ier iers iere ieres er ant ee ees age ages ard ards arde ardes ade ades issime issimes eux euse euses if ifs ' +
      'ive ives ation ations ateur ateurs iel iels ielle ielles iforme iformes at ats et ets ule ules ine ines in ose oses ' +
      'otique otiques able ables oir oire itude acee acees eraie eraies iquement ivement ivite eusement icite alement alite ' +
      'alites aliste alisme aliser ifier ification ellement ial iale iales iaux ide ides een eens eenne ot ots ol ols one ' +
      'ones ane anes ene enes yle yles ase ases ium amide'
  ],
  [
    'e',
    'ique iques isme ismes iste istes ite ites eux euse euses al ale aux ales ier iers iere ieres ien iens ienne iennes ' +
      'ois oise oises ais aise aises ain ains aine aines esque esques iser isation isations aire aires oide oides eur eurs ' +
      'er ant age ages ard ards arde ardes ade ades issime issimes if ifs ive ives ation ations ateur ateurs atif atifs ' +
      'ative atives iel iels ielle ielles iforme iformes ie ies ule ules ine ines ose oses otique otiques able ables oir ' +
      'oire acee acees eraie eraies iquement ivement ivite eusement icite alement alite alites aliste alisme aliser ifier ' +
      'ification ial iale iales iaux ide ides een eens eenne ot ots ol ols one ones ane anes ene enes yle yles ate ates ase ' +
      'ases ium amide'
  ],
  [
    'ie',
    'ien iens ienne iennes ique iques iste istes iaque iaques e es ue ues iers isme iser isation al ale aux ose oses ' +
      'iquement icite'
  ],
  [
    'a',
    'iforme iformes acee acees ique iques iste istes ais aise aises ains ien iens ienne iennes ois oise oises eens eenne'
  ],
  ['in', 'isme ismes iste istes'],
  ['al', 'aux'],
  ['eau', 'eaux'],
  ['eu', 'eux'],
  ['el', 'elle elles ellement alite alites aliser alisation alisme aliste alistes'],
  ['il', 'ille illes'],
  ['en', 'enne ennes'],
  ['an', 'anne annes'],
  [
    'on',
    'onne onnes onner onnee onnees onnant onnage onnages onneur onneurs onneuse onneuses onnerie onneries onnement ' +
      'onnements onnel onnels onnelle onnelles onnellement onnalite onnaire onnaires onniste onnistes onnisme onnismes ' +
      'onnable onnables'
  ],
  ['et', 'ette ettes'],
  ['ot', 'otte ottes'],
  ['s', 'sse sses'],
  ['fier', 'fication fications ficateur ficateurs ficatrice'],
  ['eux', 'euse euses eusement osite osites'],
  ['if', 'ive ives ivement ivite ivites'],
  ['eur', 'euse euses rice rices eresse ion ions if ifs ive ives oire oires oral orale orat orats orial oriale oriaux'],
  ['ant', 'ance ances amment ancier anciel ancielle'],
  ['ent', 'ence ences emment'],
  ['able', 'abilite abilites abiliser abilisation'],
  ['ible', 'ibilite ibilites'],
  ['isme', 'iste istes istique istiques ique iques'],
  ['iste', 'isme ismes'],
  ['ique', 'icites iciens icienne iciennes isme iste istes iser isation'],
  ['sion', 'sif sifs sive sives sivement sivite soire soires seur seurs'],
  ['tion', 'teur teurs trice trices tif tifs tive tives tivement tivite toire toires tible tibles'],
  ['ence', 'entiel entiels entielle entielles entiellement'],
  ['ance', 'ant ants ante antes'],
  ['se', 'tique tiques tiquement'],
  ['ome', 'omateux omatose'],
  ['me', 'matique matiques matiquement'],
  ['aire', 'ariat ariats arisme arite arites ariser arisation arial ariale ariaux arien ariens arienne'],
  ['ain', 'anite anisme aniser anisation'],
  ['ien', 'ianisme'],
  ['quer', 'cation cations cateur cateurs catrice cable cables cabilite'],
  ['que', 'cite cien ciser cisme cisation'],
  ['us', 'iforme iformes i ien ienne'],
  ['is', 'iforme iformes ien iens ienne'],
  ['c', 'que ques quer'],
  ['ire', 'ition itions iteur iteurs uction ucteur ption pteur'],
  ['sie', 'tique tiques'],
  ['oir', 'able ables']
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
