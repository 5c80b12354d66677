import { FRENCH_HABITS } from './french-habits.ts'
import { commonFrenchWords, names } from './package-lists.ts'

const WORDS = 2048
const SHORTEST = 4
const LONGEST = 8
/** The most common words are not memorable, and people choose them anyway. */
const SKIPPED = 250

/** Coarse or hurtful words, and words embarrassing to read aloud. */
const UNWELCOME = `abruti abrutis assassin avorton bander batard bite bites boche bordel bouffon branler cadavre catin
  chiant chiante chier chiotte clodo cocaine cochonne connard connards connasse conne connerie conneries couille
  couilles crever cretin cretins crevez crime crimes cul debile debiles drogue drogues encule enculer enfoire enfoires
  esclave esclaves fesses flingue foutre foutu foutue foutus garce garces gueule gueules haine heroine hitler idiot
  idiote idiots imbecile juif juifs merde merdes merdeux merdique meurtre meurtres mort morte mortel morts musulman
  nazi nazis negre negres nichons nique niquer orgasme penis petasse pisse pisser porno poufiasse prison prostitue
  putain putains pute putes queue racaille racisme raciste racistes salaud salauds salope salopes sang seins sexe
  sexuel sexuelle sexy suicide suicider tueur tueurs tuer tuez tues vagin viol violer viols cancer tumeur torture
  terroriste baise baiser baises flic flics arme armes angeles aigoo shin boss berlin mexique beverly vegas manhattan
  obama york texas chicago bombe bombes fusil couteau poison tombe cercueil enfer diable demon demons satan`.split(
  /\s+/u
)

/** Further words removed after every word was read: names, other languages, illness, crime, insults, sounds that are no words. */
const READ_AND_LEFT_OUT = `
  abattre abattu accident accuse accuser afrique alcool allemand allo amant anglais attaque attaquer attaques
  autopsie baek bagarre bats bible blesser blessure bong boss bosser boue bouffe bouffer brad branler buter cadavres
  came canada cancer casino cendres cercueil cervelle chagrin chatte chffffff chine chinois christ chuck city color
  coma combat combats conflit cons couler coupable criminel crise cruel danger danseuse derek dette dettes deuil
  divorce divorcer dollar dong doug douleur drogue emmerde enceinte enfermer enfui enfuir ennemi ennemis enterrer
  espagne espagnol europe explose exploser fans feng fichu flammes flingues floride folle fouiller fous fout foutez
  frappe frapper fusil gaffe gang gangs grandit greg gros grosse grosses guerrier gueuler hais hank hein homicide
  horreur horrible hurler hyeon hyun hyung incendie island italie italien jake jang japon japonais jeff jeong jersey
  jiang joon josh jury kong labo lady larmes larry leader ling londres malade malades maladie malheur manche maudit maudite
  mecs menace menaces menottes mens mensonge ment menteur menti mentir meure meurent meurs meurt miami mickey
  minable ming moche monstre monstres mordu mortes moscou motel mouille mourir mourra nate nick nulle okay oppa
  ordure ordures otage otages ouah ouai parliez pasteur perdre perdu pervers pete pilules pique piquer pire pires
  pistolet plairait pleure pleurer pleut poids poitrine pompiers poubelle pouls pourri pue puni punir punition qing
  race rage rats revolver rick ridicule rome russe russes russie saigne sale sales scandale secte seigneur sein seok
  seong shen show solitude souffert souffre souffrir sourd stupide stupides sung suspect suspects that tokyo tombent
  trahi trahison tribu triste tristesse tuent tuera tuerai vaincre vampire vampires venger veuve viande victime
  victimes vierge vince violence violent virer virus vole voler voleur voleurs vomir voyou waouh wayne whisky whoa
  will xiao yeah yeon yeong yoon your yuan`
  .trim()
  .split(/\s+/u)

/**
 * French words of four to eight letters without accents, for passphrases: usual ones, none that is a name, slang, or a
 * word that nobody wants in a password.
 */
export function passphraseWords(): string {
  const habits = [FRENCH_HABITS['slang'], FRENCH_HABITS['affection'], FRENCH_HABITS['passwords']]
    .join(' ')
    .split(/\s+/u)
  const excluded = new Set([...UNWELCOME, ...READ_AND_LEFT_OUT, ...habits, ...names()])
  const chosen: string[] = []
  for (const word of commonFrenchWords().slice(SKIPPED)) {
    const usable = word.length >= SHORTEST && word.length <= LONGEST && /^[a-z]+$/u.test(word)
    if (usable && !excluded.has(word)) chosen.push(word)
    if (chosen.length === WORDS) break
  }
  return chosen.toSorted().join(' ')
}
