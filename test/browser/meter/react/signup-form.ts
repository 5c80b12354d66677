import { createElement, type ReactElement, useState } from 'react'
import { servicePublic } from '../../../../dist/index.js'
import { createMessages } from '../../../../dist/messages/index.js'
import { PasswordMeter, usePasswordMeter } from '../../../../dist/meter/react.js'

/** A form that a server renders and a browser hydrates; each verdict renders it again, with every prop made anew. */
export function SignupForm(): ReactElement {
  const [said, setSaid] = useState('')
  const [typed, setTyped] = useState('')
  const [hasMeter, setMeter] = useState(true)
  return createElement(
    'form',
    null,
    createElement('label', { htmlFor: 'name' }, 'Nom'),
    createElement('input', { id: 'name' }),
    createElement('label', { htmlFor: 'password' }, 'Mot de passe'),
    createElement('input', {
      id: 'password',
      type: 'password',
      value: typed,
      onChange: (event: { readonly target: HTMLInputElement }) => setTyped(event.target.value)
    }),
    hasMeter
      ? createElement(
          PasswordMeter,
          {
            htmlFor: 'password',
            policy: { ...servicePublic },
            contextFrom: ['name'],
            className: 'meter',
            style: { maxInlineSize: '20rem' },
            messages: createMessages('fr'),
            texts: { propose: 'Inventer' },
            worker: () => new Worker('/dist/meter/worker.js'),
            onVerdict: ({ detail }) => setSaid(detail.issueCodes.join(' '))
          },
          createElement('p', { id: 'fallback' }, 'Au moins 8 caractères.')
        )
      : null,
    createElement('output', null, said),
    createElement('button', { type: 'button', onClick: () => setMeter(false) }, 'Retirer')
  )
}

/** A field with markup of its own, whose policy may change. */
export function HookForm(): ReactElement {
  const [isStrict, setStrict] = useState(false)
  const { state, description, start, update, propose } = usePasswordMeter({
    policy: { ...servicePublic, password: { ...servicePublic.password, minimumScore: isStrict ? 4 : 3 } },
    worker: () => new Worker('/dist/meter/worker.js')
  })
  const [proposed, setProposed] = useState('')
  return createElement(
    'form',
    null,
    createElement('input', {
      id: 'password',
      type: 'password',
      onFocus: start,
      onChange: (event: { readonly target: HTMLInputElement }) => update(event.target.value, ['Montluçon'])
    }),
    createElement(
      'ul',
      null,
      description.requirements.map(({ code, status, text }) =>
        createElement('li', { key: code, id: code, className: status }, text)
      )
    ),
    createElement('output', null, [description.level, description.warning].join('|')),
    createElement('p', { id: 'accepted' }, String(state.accepted)),
    createElement('p', { id: 'proposed' }, proposed),
    createElement('button', { type: 'button', onClick: () => setStrict(true) }, 'Durcir'),
    createElement(
      'button',
      { type: 'button', onClick: () => void propose().then((made) => setProposed(made ?? '')) },
      'Proposer'
    )
  )
}

/** A field that the server filled in, in a form of its own making, with two meters. */
export function CrowdedForm(): ReactElement {
  const [code, setCode] = useState('')
  const [isDisabled, setDisabled] = useState(false)
  const [type, setType] = useState('password')
  return createElement(
    'form',
    null,
    createElement(
      'fieldset',
      { disabled: isDisabled },
      createElement('input', { id: 'password', type, defaultValue: 'bonjour' })
    ),
    createElement(PasswordMeter, { htmlFor: 'password', policy: servicePublic }),
    createElement(PasswordMeter, {
      htmlFor: 'password',
      policy: servicePublic,
      onError: ({ detail }) => setCode(detail.code)
    }),
    createElement('output', null, code),
    createElement('button', { type: 'button', onClick: () => setType('text') }, 'Voir'),
    createElement('button', { type: 'button', onClick: () => setDisabled(true) }, 'Fermer'),
    createElement('button', { type: 'reset' }, 'Effacer')
  )
}

/** A form with a policy that cannot be had. */
export function BrokenForm(): ReactElement {
  const [code, setCode] = useState('')
  return createElement(
    'form',
    null,
    createElement('input', { id: 'password', type: 'password' }),
    createElement(PasswordMeter, {
      htmlFor: 'password',
      policy: '/absent.json',
      onError: ({ detail }) => setCode(detail.code)
    }),
    createElement('output', null, code)
  )
}
