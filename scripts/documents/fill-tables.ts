import type { DocumentLanguage } from './documents.ts'
import { tables } from './tables.ts'

const BLOCK = /(?<open><!-- table: (?<name>[\w-]+) -->)[^]*?(?<close><!-- \/table -->)/gu

/** A document with its tables updated from the code. */
export function fillTables(text: string, language: DocumentLanguage): string {
  return text.replace(BLOCK, (...match) => {
    const { open, name, close } = match.at(-1) as Record<'open' | 'name' | 'close', string>
    const write = tables[name]
    if (write === undefined) throw new RangeError(`there is no table ${name}`)
    return `${open}\n\n${write(language)}\n\n${close}`
  })
}
