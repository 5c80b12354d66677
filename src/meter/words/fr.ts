import type { MeterTexts } from './meter-texts.ts'

export const fr: MeterTexts = {
  strength: 'Robustesse du mot de passe',
  level: (score) => `Mot de passe ${score}`,
  empty: 'La robustesse s’affiche ici pendant la saisie.',
  loading: 'Évaluation de la robustesse…',
  unavailable: 'La robustesse n’a pas pu être évaluée ici ; elle le sera à l’envoi du formulaire.',
  rules: 'Votre mot de passe doit respecter ces règles :',
  met: 'respectée',
  unmet: 'à respecter',
  accepted: 'Ce mot de passe convient.',
  capsLock: 'La touche de verrouillage des majuscules est activée.',
  show: 'Afficher',
  showName: 'Afficher le mot de passe',
  hide: 'Masquer',
  hideName: 'Masquer le mot de passe',
  shown: 'Le mot de passe est affiché.',
  hidden: 'Le mot de passe est masqué.',
  propose: 'Proposer un mot de passe',
  notProposed: 'Aucun mot de passe ne peut être proposé ici.',
  proposed: 'Un mot de passe est proposé et affiché : enregistrez-le dans votre gestionnaire, ou notez-le en lieu sûr.',
  copy: 'Copier',
  copied: 'Le mot de passe est copié.',
  notCopied: 'Le mot de passe n’a pas pu être copié : sélectionnez-le.',
  different: 'Les deux mots de passe saisis sont différents.'
}
