import { createHash } from 'node:crypto'

/** Finds the site's folder above an address that leads nowhere, and links to its two first pages. */
const SCRIPT = `
const folders = location.pathname.split('/').slice(0, -1)
;(async () => {
  // From a folder, this page is where it was written.
  if (location.protocol === 'file:') return
  for (let depth = folders.length; depth > 0; depth--) {
    const folder = folders.slice(0, depth).join('/') + '/'
    const answer = await fetch(folder + 'assets/site.css', { method: 'HEAD' })
    if (!answer.ok) continue
    for (const link of document.querySelectorAll('a')) link.href = folder + link.dataset.page
    return
  }
})()
`

const STYLE = `
:root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif }
body { max-width: 38rem; margin: 12vh auto; padding: 0 1.25rem }
a { color: inherit }
`

/**
 * The page of an address that leads nowhere. A host shows it at any depth, where no relative link holds: it brings its
 * style and script itself.
 */
export function renderNotFound(): string {
  const policy = `default-src 'none'; script-src '${hashOf(SCRIPT)}'; style-src '${hashOf(STYLE)}'; connect-src 'self'`
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="robots" content="noindex">
<title>Page introuvable · Rempart</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<h1>Page introuvable</h1>
<p>Cette adresse ne mène à aucune page. <a href="index.html" data-page="index.html">Accueil de la documentation</a></p>
<p lang="en">This address leads to no page. <a href="en/index.html" data-page="en/index.html">Home of the documents</a></p>
</main>
<script>${SCRIPT}</script>
</body>
</html>
`
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
