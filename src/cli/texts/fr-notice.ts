/** Help of `rempart notice`, without its footer. */
export const frNoticeHelp = (policyOption: string): string => `Utilisation : rempart notice --kind TEXTE [options]

Écrit un texte destiné aux personnes, d’après une politique : chaque nombre y est
celui qui s’applique.

${policyOption}  --kind TEXTE          password (choisir son mot de passe), protection,
                        personal-data, retention, cookies, legal (mentions
                        légales) ou all (tous)
  --format FORMAT       markdown (par défaut) ou html

personal-data, retention et legal demandent que la politique décrive le service
(champ service) ; ce qui manque est nommé.

Exemples
  rempart notice --kind password --policy cnil-restricted-access
  rempart notice --kind all --policy politique.json --format html
`
