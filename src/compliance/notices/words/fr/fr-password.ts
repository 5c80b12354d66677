import { createQuantify } from '../../../../messages/quantity.ts'
import type { PasswordWords } from '../password-words.ts'

const quantify = createQuantify('fr')

export const frPassword: PasswordWords = {
  title: 'Choisissez votre mot de passe',
  rules: 'Votre mot de passe respecte ces règles :',
  breachRefused: 'Absent des mots de passe connus de fuites de données',
  breachWarned: 'De préférence absent des mots de passe connus de fuites de données : vous êtes prévenu s’il y figure',
  history: (rememberedPasswords, days) =>
    (rememberedPasswords === 1
      ? 'Différent du dernier mot de passe de votre compte'
      : `Différent des ${rememberedPasswords} derniers mots de passe de votre compte`) +
    (days === undefined ? '' : `, pendant ${quantify(days, { one: 'jour', other: 'jours' })} après leur remplacement`),
  adviceHeading: 'Ce qui le rend solide',
  advice: [
    'Sa longueur d’abord : plusieurs mots sans rapport entre eux se retiennent mieux que des signes, et se devinent moins bien.',
    'Rien qui se sache de vous : ni nom, ni date, ni ville, ni animal.',
    'Rien d’attendu : un mot suivi d’une année ou d’un point d’exclamation figure dans tous les outils d’attaque.',
    'Le plus sûr est de laisser un gestionnaire de mots de passe l’inventer. Vous pouvez le coller dans le formulaire.'
  ],
  sources: 'Ces conseils suivent la recommandation de la CNIL sur les mots de passe (délibération 2022-100).'
}
