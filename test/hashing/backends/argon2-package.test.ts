import { describeArgon2Backend } from '../../contracts/argon2-backend.contract.ts'
import { argon2Package } from '../../../src/hashing/backends/argon2-package.ts'

describeArgon2Backend('the package argon2', argon2Package)
