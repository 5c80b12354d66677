import { FRENCH_HABITS } from './french-habits.ts'
import { commonFrenchWords, names } from './sources.ts'

const WORDS = 2048
const SHORTEST = 4
const LONGEST = 8
/** The commonest words say nothing to anybody, and are what people choose themselves. */
const SKIPPED = 250

/** Coarse or hurtful words, and what would be embarrassing to read aloud. */
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

/**
 * French words of four to eight letters without accents, for passphrases: usual ones, none that is a name, slang, or a
 * word that nobody wants in a password.
 */
export function passphraseWords(): string {
  const habits = [FRENCH_HABITS['slang'], FRENCH_HABITS['affection'], FRENCH_HABITS['passwords']]
    .join(' ')
    .split(/\s+/u)
  const excluded = new Set([...UNWELCOME, ...habits, ...names()])
  const chosen: string[] = []
  for (const word of commonFrenchWords().slice(SKIPPED)) {
    const usable = word.length >= SHORTEST && word.length <= LONGEST && /^[a-z]+$/u.test(word)
    if (usable && !excluded.has(word)) chosen.push(word)
    if (chosen.length === WORDS) break
  }
  return chosen.toSorted().join(' ')
}
