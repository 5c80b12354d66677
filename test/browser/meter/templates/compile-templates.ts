import type { Plugin } from 'rolldown'
import { compile } from 'svelte/compiler'
import { compileScript, parse } from 'vue/compiler-sfc'

/** What the Vite plugins of Vue and Svelte do, with the only setting that the document names. */
export function compileTemplates(side: 'server' | 'client'): Plugin {
  return {
    name: 'templates',
    transform(code, id) {
      if (id.endsWith('.vue')) return { code: compileVue(code, id, side === 'server'), moduleType: 'ts' }
      if (!id.endsWith('.svelte')) return null
      const { js, warnings } = compile(code, { filename: id, generate: side, dev: true })
      if (warnings.length > 0) throw new Error(warnings.map(({ message }) => message).join('\n'))
      return { code: js.code, moduleType: 'js' }
    }
  }
}

function compileVue(code: string, filename: string, ssr: boolean): string {
  const compilerOptions = { isCustomElement: (tag: string) => tag === 'password-meter' }
  const { descriptor, errors } = parse(code, { filename, templateParseOptions: compilerOptions })
  if (errors.length > 0) throw new Error(errors.join('\n'))
  return compileScript(descriptor, {
    id: 'sample',
    inlineTemplate: true,
    templateOptions: { ssr, ssrCssVars: [], compilerOptions }
  }).content
}
