import type { AuditTexts } from './audit-texts.ts'
import { frCookies } from './fr-cookies.ts'

export const frAudit: AuditTexts = {
  contradiction: (one, other, path) =>
    `${one} et ${other} se contredisent sur ${path} : aucune politique ne respecte les deux.`,
  notCarriedOver: (settings) => `non repris : ${settings}`,
  remaining: (requirement, path) => `${requirement} : le service seul peut compléter ${path}.`,
  cookies: frCookies
}

/** Help of `rempart audit`, without its foot. */
export const frAuditHelp = (policyOption: string): string => `Utilisation : rempart audit [FICHIER] [options]

Dit ce que vaut une politique face à des référentiels : un verdict pour chacun,
avec champ, source, remède et pièces à demander.

${policyOption}  --framework NOM       cnil, anssi, nist, asvs, pci ou eu-2024-2690 ; peut être
                        répétée (cnil, anssi, nist et asvs)
  --level NIVEAU        d’asvs 1, 2 ou 3 ; de nist aal1 ou aal2 ; d’anssi
                        low-to-medium, medium-to-high ou high-to-very-high ;
                        peut être répétée (le plus bas de chacun)
  --fact NOM=VALEUR     ce que la politique ne montre pas ; peut être répétée :
                        another-factor=yes (second facteur), captcha=no,
                        paste-blocked=no (collage bloqué), symbols=NOMBRE,
                        device-blocks-after=ÉCHECS,
                        hash=FONCTION,COÛT,OCTETS-DE-SEL (bcrypt,12,16)
  --format FORMAT       markdown, html, csv, json, sarif ou junit (markdown)
  --from SYSTÈME        FICHIER est une politique de keycloak, pwquality
                        (faillock aussi), secedit (Active Directory), apple,
                        django ou laravel (en JSON)
  --cookies ADRESSE     compare les cookies qu’un site dépose avec ceux que la
                        politique déclare : le vôtre seul, ou sur cette machine
  --journey FICHIER     ce qu’on y fait, en JSON ; sans elle, l’adresse est
                        ouverte une fois
  --fix                 affiche le plus petit correctif JSON qui respecte ce qui
                        est choisi, ou les exigences qui se contredisent
Code de sortie 0 quand rien ne manque, 1 sinon.

Exemples
  rempart audit --policy politique.json --framework cnil
  rempart audit --fact captcha=yes --fact hash=bcrypt,12,16
  rempart audit --framework asvs --level 2 --fix > correctif.json
  rempart audit --policy politique.json --format html > audit.html
  rempart audit --from keycloak realm.json
  rempart audit --policy politique.json --cookies http://localhost:3000/
`
