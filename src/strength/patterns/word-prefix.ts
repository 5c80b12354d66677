import { LETTER } from '../text/password-text.ts'
import type { PasswordText } from '../text/password-text.ts'
import { letterCaseBits } from './letter-case.ts'
import type { Advice, Span } from './pattern.ts'

/** What French puts before a word to make another. */
const PREFIXES: ReadonlySet<string> = new Set(
  (
    're de des dis in im il ir en em pre anti auto inter super hyper contre trans sur sous sub co com con non mal bien mi me ' +
    'bi tri mono multi poly semi mini maxi micro macro mega ultra extra para post pro entre outre archi vice arriere avant apres bio ' +
    'geo hydro thermo photo electro radio audio video tele cyber'
  ).split(' ')
)
/** The Greek and Latin elements, and the peoples, that words of the sciences begin with. */
const ELEMENTS: ReadonlySet<string> = new Set(
  (
    'quadri pluri omni uni demi giga nano infra intra supra peri ante pseudo neo paleo proto quasi ex aero agro astro ' +
    'cardio chrono cosmo crypto cyclo dactylo dermo dermato dys dia eco endo epi ethno exo gastro gyneco hemo hemato hemi ' +
    'hepato hetero histo homo hypno hypo immuno iso kinesi lacto leuco lipo litho magneto meta metro morpho myco myo narco ' +
    'necro nephro neuro odonto oligo ophtalmo ortho osteo oto oxy pan patho pedo petro phago pharmaco philo phono phospho ' +
    'phyto physio pneumo psych psycho pyro retro rhino rhizo sero socio spectro stereo steno techno theo topo toxico turbo ' +
    'typo uro vaso xeno xylo zoo allo ambi amphi andro anthropo arterio arthro bacterio balneo biblio blasto bromo broncho ' +
    'calci carbo carni cerebro chimio chloro choreo chromo cine circon cryo cyto deca deci dendro entero entomo ergo ' +
    'erythro ferro fibro fluo fluoro galacto gluco glyco grapho hecto helio hexa hippo holo horti ideo idio juxta kerato ' +
    'kilo lexico lympho mammo meso methyl moto muco nitro noso octo onco ornitho osmo pachy penta phlebo pisci pleuro ' +
    'procto ptero recto sacro sarco schizo septi sidero silico sismo somato spermato spiro stomato sulfo syn tauto tecto ' +
    'tetra thalasso thanato thrombo tracheo tropho vermi vibro viti afro anglo arabo austro euro franco gallo germano greco ' +
    'hispano indo italo judeo latino luso nippo russo sino acetyl acet actino archeo auriculo baro benzo benzyl bis ' +
    'blepharo brachy brady butyl buta cephalo cervico chlor chondro clino costo cranio cristallo cruci curvi cuni demo ' +
    'demono digi dorso ecto ethyl exa fronto galvano gemmo genito glosso gyro gymno hagio hepta hystero iatro icosa karyo ' +
    'lacrymo laryngo lepto logo lombo longi masto maxillo medullo megalo melano mero musico mytho naso nemato nycto oculo ' +
    'oeno ovo oxydo occipito orbito pali panto parieto pelvi phenyl phyllo picto plani platy plesio porno poro propyl pulmo ' +
    'puri quint quinqu rachi recti reni reticulo rheo sapro scato sclero seleno semio sinu spasmo splen staphylo strepto ' +
    'strobo styl syl sylvi tachy tephro tera terato tricho turbi urano ureo vario veno ventro vinyl yotta zetta zygo zymo ' +
    'klepto halo cortico acari strato ovi pharyngo presby hyalo ambly apo ana cata allelo argento atmo auri bathy bucco ' +
    'cheiro chiro chole cholo chryso copro dextro levo dino diplo eroto ferri fili flori fructi fumi fungi geronto gnatho ' +
    'gravi hiero icono ichtyo insecti ludo mecano metallo meteo miso mito neutro nomo nucleo octa oleo onto optico oscillo ' +
    'papillo parthen peta pheno phreno phyco pilo pluvio psychro pterido pycno radico rami sangui schisto sebo sesqui ' +
    'sphero spino sporo stato tauro terri thoraco thyro tibio tono trachy tribo trocho urico visco visuo vitri vulcano ' +
    'xantho bilio cyano duodeno trypano sterno synchro'
  ).split(' ')
)
const LONGEST_UNITS = 9
/** About as many as there are, by how often they come up. Estimates. */
const [PREFIX_BITS, ELEMENT_BITS] = [3, 6]

export interface WordPrefixMatch extends Span {
  readonly learned: boolean
}

/** `anti` in `antibrouillard`, and the hyphen after it. */
export function find({ plain, kinds, length }: PasswordText): WordPrefixMatch[] {
  const matches: WordPrefixMatch[] = []
  for (let start = 0; start < length; start++) {
    for (let end = start + 1; end <= start + LONGEST_UNITS && kinds[end - 1] === LETTER; end++) {
      const text = plain.slice(start, end)
      const learned = ELEMENTS.has(text)
      if (learned || PREFIXES.has(text)) matches.push({ start, end: plain[end] === '-' ? end + 1 : end, learned })
    }
  }
  return matches
}

export function price(match: WordPrefixMatch, text: PasswordText): number {
  return (match.learned ? ELEMENT_BITS : PREFIX_BITS) + letterCaseBits(text, match)
}

export function feedback(): Advice {
  return { kind: 'word', alone: 'single_word', among: 'word_with_tail', suggestions: [] }
}
