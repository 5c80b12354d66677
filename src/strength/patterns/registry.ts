import type { Knowledge } from '../knowledge/knowledge.ts'
import type { PasswordText } from '../text/password-text.ts'
import * as postalCode from './postal-code.ts'
import * as accountNumber from './account-number.ts'
import * as birthNumber from './birth-number.ts'
import * as clockTime from './clock-time.ts'
import * as companyNumber from './company-number.ts'
import * as date from './date.ts'
import * as derivedWord from './derived-word.ts'
import * as dictionaryWord from './dictionary-word.ts'
import * as digitRun from './digit-run.ts'
import * as displacedWord from './displaced-word.ts'
import * as emoji from './emoji.ts'
import * as echo from './echo.ts'
import * as equation from './equation.ts'
import * as houseNumber from './house-number.ts'
import * as keyboardWalk from './keyboard-walk.ts'
import * as initials from './initials.ts'
import * as licencePlate from './licence-plate.ts'
import * as mistypedWord from './mistyped-word.ts'
import * as membershipNumber from './membership-number.ts'
import * as foreignNumber from './foreign-number.ts'
import * as modelNumber from './model-number.ts'
import * as networkName from './network-name.ts'
import * as functionWord from './function-word.ts'
import * as opaquePassword from './opaque-password.ts'
import type { Part, Pattern, Shape, Span } from './pattern.ts'
import * as particleName from './particle-name.ts'
import * as personalData from './personal-data.ts'
import * as phoneNumber from './phone-number.ts'
import * as quantity from './quantity.ts'
import * as respelledWord from './respelled-word.ts'
import * as romanNumber from './roman-number.ts'
import * as rotatedWord from './rotated-word.ts'
import * as rulePadding from './rule-padding.ts'
import * as sequence from './sequence.ts'
import * as serialNumber from './serial-number.ts'
import * as socialSecurityNumber from './social-security-number.ts'
import * as spelledNumber from './spelled-number.ts'
import * as splitWord from './split-word.ts'
import * as symbolRun from './symbol-run.ts'
import * as unshiftedDigits from './unshifted-digits.ts'
import * as vowellessWord from './vowelless-word.ts'
import * as wordBeginning from './word-beginning.ts'
import * as wordPrefix from './word-prefix.ts'
import * as writtenDate from './written-date.ts'
import * as year from './year.ts'

/** A pattern under its name, ready to add its parts to the others'. */
export interface RegisteredPattern {
  readonly name: string
  readonly addParts: (text: PasswordText, knowledge: Knowledge, parts: Part[]) => void
}

/** Every pattern whose parts stand for themselves; repeats and interleavings are made of the segmentations of others. */
export const PATTERNS: readonly RegisteredPattern[] = [
  register('dictionary-word', 'word', dictionaryWord),
  register('derived-word', 'word', derivedWord),
  register('word-beginning', 'word', wordBeginning),
  register('opaque-password', 'word', opaquePassword),
  register('function-word', 'link', functionWord),
  register('word-prefix', 'link', wordPrefix),
  register('particle-name', 'word', particleName),
  register('initials', 'word', initials),
  register('personal-data', 'word', personalData),
  register('keyboard-walk', 'keys', keyboardWalk),
  register('unshifted-digits', 'keys', unshiftedDigits),
  register('sequence', 'keys', sequence),
  register('digit-run', 'digits', digitRun),
  register('year', 'digits', year),
  register('date', 'digits', date),
  register('quantity', 'word', quantity),
  register('model-number', 'digits', modelNumber),
  register('clock-time', 'digits', clockTime),
  register('roman-number', 'digits', romanNumber),
  register('written-date', 'word', writtenDate),
  register('spelled-number', 'word', spelledNumber),
  register('postal-code', 'digits', postalCode),
  register('phone-number', 'identifier', phoneNumber),
  register('licence-plate', 'identifier', licencePlate),
  register('company-number', 'identifier', companyNumber),
  register('social-security-number', 'identifier', socialSecurityNumber),
  register('birth-number', 'identifier', birthNumber),
  register('foreign-number', 'identifier', foreignNumber),
  register('membership-number', 'identifier', membershipNumber),
  register('network-name', 'identifier', networkName),
  register('account-number', 'identifier', accountNumber),
  register('serial-number', 'digits', serialNumber),
  register('house-number', 'link', houseNumber),
  register('equation', 'word', equation),
  register('echo', 'word', echo),
  register('emoji', 'symbols', emoji),
  register('symbol-run', 'symbols', symbolRun),
  register('rule-padding', 'symbols', rulePadding)
]

/** Words that come out otherwise than they are spelled, as they sound or as the fingers fell: looked for in what is not cheap without them. */
export const SLIPS: readonly RegisteredPattern[] = [
  register('respelled-word', 'word', respelledWord),
  register('vowelless-word', 'word', vowellessWord),
  register('split-word', 'word', splitWord),
  register('rotated-word', 'word', rotatedWord),
  register('displaced-word', 'word', displacedWord),
  register('mistyped-word', 'word', mistypedWord)
]

function register<Match extends Span>(name: string, shape: Shape, pattern: Pattern<Match>): RegisteredPattern {
  return {
    name,
    addParts(text, knowledge, parts) {
      for (const match of pattern.find(text, knowledge)) {
        parts.push({
          start: match.start,
          end: match.end,
          pattern: name,
          shape: match.shape ?? shape,
          bits: pattern.price(match, text, knowledge),
          listed: match.listed ?? false,
          aloneBits: match.aloneBits ?? 0,
          feedback: () => pattern.feedback(match, text)
        })
      }
    }
  }
}
