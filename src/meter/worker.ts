import * as french from '../strength/data/french.ts'
import * as passwords from '../strength/data/passwords.ts'
import { answerRequests } from './worker/answer-requests.ts'

answerRequests({ passwords, french, english: null })
