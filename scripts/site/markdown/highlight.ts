import highlighter from 'highlight.js/lib/core'
import bash from 'highlight.js/lib/languages/bash'
import css from 'highlight.js/lib/languages/css'
import json from 'highlight.js/lib/languages/json'
import shell from 'highlight.js/lib/languages/shell'
import typescript from 'highlight.js/lib/languages/typescript'
import xml from 'highlight.js/lib/languages/xml'
import { escapeMarkup } from '../../../src/compliance/markup/escape-markup.ts'

highlighter.registerLanguage('bash', bash)
highlighter.registerLanguage('css', css)
highlighter.registerLanguage('json', json)
highlighter.registerLanguage('shell', shell)
highlighter.registerLanguage('typescript', typescript)
highlighter.registerLanguage('xml', xml)
highlighter.registerAliases(['js', 'jsx'], { languageName: 'typescript' })
highlighter.registerAliases(['svelte', 'vue'], { languageName: 'xml' })

/** Code as HTML, its words in classes; a language that nobody knows is plain text. */
export function highlight(code: string, language: string): string {
  return highlighter.getLanguage(language) === undefined
    ? escapeMarkup(code)
    : highlighter.highlight(code, { language, ignoreIllegals: true }).value
}
