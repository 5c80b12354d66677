import { standardSchemaResolver } from '@hookform/resolvers/standard-schema'
import { useState, type ReactElement } from 'react'
import { useForm, type FieldError as Problem } from 'react-hook-form'
import { passwordStandardSchema, servicePublic } from 'rempart'
import { createMessages } from 'rempart/messages'
import { PasswordMeter } from 'rempart/meter/react'
import { loadEstimator } from 'rempart/strength'

// A type and not an interface: react-hook-form indexes the fields by their names.
type Account = {
  readonly name: string
  readonly password: string
}

const resolver = standardSchemaResolver<Account, unknown, Account>(
  passwordStandardSchema<Account>(servicePublic, {
    contextFields: ['name'],
    estimator: loadEstimator({ languages: ['fr'] }),
    describe: createMessages('fr').issue
  })
)

/** The form's verdict on a password is the meter's and the server's: same policy, same estimator, same data of the user. */
export function SignupForm(): ReactElement {
  const {
    register,
    handleSubmit,
    formState: { errors }
  } = useForm<Account>({ resolver, mode: 'onSubmit' })
  const [isSent, setSent] = useState(false)
  const [score, setScore] = useState<number | null>(null)

  return (
    <form noValidate onSubmit={(event) => void handleSubmit(() => setSent(true))(event)}>
      <h1>Créer un compte</h1>
      <label htmlFor="name">Nom</label>
      <FieldError id="name-error" error={errors.name} />
      <input id="name" autoComplete="name" aria-describedby="name-error" {...register('name')} />
      <label htmlFor="password">Mot de passe</label>
      <FieldError id="password-error" error={errors.password} />
      <input
        id="password"
        type="password"
        autoComplete="new-password"
        aria-describedby="password-error"
        {...register('password')}
      />
      <PasswordMeter
        htmlFor="password"
        policy={servicePublic}
        contextFrom="name"
        onVerdict={({ detail }) => setScore(detail.score)}
      />
      <p>
        <button>Créer le compte</button>
      </p>
      <output data-score={score}>{isSent ? 'Compte créé.' : ''}</output>
    </form>
  )
}

function FieldError({ id, error }: { readonly id: string; readonly error: Problem | undefined }): ReactElement {
  return (
    <p className="error" id={id} role="alert">
      {error?.message}
    </p>
  )
}
