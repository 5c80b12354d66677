import * as english from '../../strength/data/english.ts'
import * as french from '../../strength/data/french.ts'
import * as passwords from '../../strength/data/passwords.ts'
import { answerRequests } from './answer-requests.ts'

answerRequests({ passwords, french, english })
