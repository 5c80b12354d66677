import 'rempart/meter/define'

const output = document.querySelector('output')

document.querySelector('password-meter').addEventListener('password-verdict', ({ detail }) => {
  output.value = detail.accepted === true ? 'Prêt à être envoyé.' : ''
})
