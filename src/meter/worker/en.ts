import * as english from '../../strength/data/english.ts'
import { findReceiver } from './word-receiver.ts'

/** The parts of a worker's global scope used here. */
declare const location: { readonly href: string }
declare function importScripts(url: string): void

// Started by a page, this script is the worker too, with French from the file in the folder above.
if (findReceiver() === undefined) importScripts(new URL('../worker.js', location.href).href)
const receiver = findReceiver()
if (receiver !== undefined) Object.assign(receiver, { english })
