import * as french from '../strength/data/french.ts'
import * as passwords from '../strength/data/passwords.ts'
import { answerRequests } from './worker/answer-requests.ts'
import { findReceiver, openReceiver } from './worker/word-receiver.ts'

const receiver = findReceiver()
// Started by a page, there is nobody to take the words in.
if (receiver === undefined) answerRequests({ passwords, french }, openReceiver())
else Object.assign(receiver, { passwords, french })
