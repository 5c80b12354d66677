import { nodeRsArgon2 } from '../../../src/hashing/backends/node-rs-argon2.ts'
import { describeArgon2Backend } from '../../contracts/argon2-backend.contract.ts'

describeArgon2Backend('the package @node-rs/argon2', nodeRsArgon2)
