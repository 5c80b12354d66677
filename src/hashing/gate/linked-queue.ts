/** An item of a linked queue; it holds the links to its neighbours. */
export interface QueueLink<Item> {
  before: Item | null
  after: Item | null
}

/**
 * A linked FIFO queue that an item can leave from the middle in constant time. A `Set` is slower to collect: its old
 * tables are promoted and retain their entries, under a flood several MiB of answered requests.
 */
export interface LinkedQueue<Item> extends Iterable<Item> {
  readonly size: number
  readonly first: Item | null
  add(item: Item): void
  /** The item must be in this queue. */
  delete(item: Item): void
}

/** An empty queue. */
export function createLinkedQueue<Item extends QueueLink<Item>>(): LinkedQueue<Item> {
  let size = 0
  let first: Item | null = null
  let last: Item | null = null

  return {
    get size() {
      return size
    },
    get first() {
      return first
    },
    add(item) {
      item.before = last
      if (last === null) first = item
      else last.after = item
      last = item
      size++
    },
    delete(item) {
      const { before, after } = item
      if (before === null) first = after
      else before.after = after
      if (after === null) last = before
      else after.before = before
      // A removed item must not keep the items behind it in memory.
      item.before = null
      item.after = null
      size--
    },
    *[Symbol.iterator]() {
      for (let item = first; item !== null; item = item.after) yield item
    }
  }
}
