import type { PasswordStandardSchema } from 'rempart'

// A type and not an interface: react-hook-form indexes the fields by their names.
export type Account = {
  readonly name: string
  readonly password: string
}

interface Issue {
  readonly message: string
  readonly path: readonly string[]
}

type Result = { readonly value: Account; readonly issues?: undefined } | { readonly issues: readonly Issue[] }

export interface AccountSchema {
  readonly '~standard': {
    readonly version: 1
    readonly vendor: string
    readonly validate: (value: unknown) => Result
    readonly types?: { readonly input: Account; readonly output: Account }
  }
}

/** A form of two fields as a Standard Schema; the password's own schema is the policy. */
export function accountSchema(password: PasswordStandardSchema): AccountSchema {
  return {
    '~standard': {
      version: 1,
      vendor: 'example',
      validate(value) {
        const account = value as Account
        const issues: Issue[] = account.name === '' ? [{ message: 'Indiquez votre nom.', path: ['name'] }] : []
        const judged = password['~standard'].validate(account.password)
        for (const { message } of judged.issues ?? []) issues.push({ message, path: ['password'] })
        return issues.length === 0 ? { value: account } : { issues }
      }
    }
  }
}
