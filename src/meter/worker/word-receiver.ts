/**
 * Scripts cannot export. They find each other, and are found by who imports one of them for its words alone, by an
 * object under this name of the global scope, which takes the words in.
 */
const NAME = Symbol.for('rempart.words')

/** The lists that a script hands over, each as its module in `strength/data` exports it. */
export type ReceivedWords = Record<string, unknown>

/** What takes the words of this script in, if it is not the first script here. */
export function findReceiver(): ReceivedWords | undefined {
  return Reflect.get(globalThis, NAME) as ReceivedWords | undefined
}

export function openReceiver(): ReceivedWords {
  const received: ReceivedWords = {}
  Reflect.set(globalThis, NAME, received)
  return received
}
