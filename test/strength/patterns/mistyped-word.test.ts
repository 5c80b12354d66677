import { describe, expect, test } from 'vitest'
import { partsOf } from './parts-of.ts'

// The bits of the word that was meant, 2 for the slip, log2 of its letters, 2.6 for the neighbour, and the capitals.
describe('one letter hit on a key beside it', () => {
  test.each<readonly [password: string, ...parts: string[]]>([
    ['sokeil', '0-6 word 13.18'],
    ['solzil', '0-6 word 13.18'],
    ['so:eil', '0-6 word 13.18'],
    ['mouyon', '0-6 word 18.18'],
    ['iszbelle', '0-8 word 14.60'],
    ['Sokeil', '0-6 word 13.88'],
    ['soleim', '0-6 word 13.18'],
    ['7sokeil7', '1-7 word 13.18'],
    ['arcencirl', '0-9 word 20.77']
  ])('%s', (password, ...parts) => {
    expect(partsOf('mistyped-word', password)).toEqual(parts)
  })
})

describe('nothing else', () => {
  test.each([
    ['the word itself', 'soleil'],
    ['a key further away', 'sogeil'],
    ['two letters', 'sokeim'],
    ['the first letter', 'qoleil'],
    ['five letters', 'mpnde'],
    ['five letters and a digit', 'mpnde7'],
    ['the beginning of a word', 'arcrnci'],
    ['a symbol first', '-sokei'],
    ['letters before', 'xsokeil'],
    ['letters after', 'sokeilx']
  ])('%s: %s', (_, password) => {
    expect(partsOf('mistyped-word', password)).toEqual([])
  })
})
