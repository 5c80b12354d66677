/** What waits in a line: its neighbours are kept in itself. */
export interface Neighbour<Item> {
  before: Item | null
  after: Item | null
}

/**
 * A line in order of arrival, which anyone can leave from the middle at once. A `Set` would do, but each time it makes
 * room its old table keeps what it held, and points to the next: once one of them is old for the garbage collector, all
 * that comes after is kept until the whole heap is looked through, under a flood several MiB of answered requests.
 */
export interface Arrivals<Item> extends Iterable<Item> {
  readonly size: number
  readonly first: Item | null
  add(item: Item): void
  /** Only of one that is in this line. */
  delete(item: Item): void
}

/** An empty line. */
export function createArrivals<Item extends Neighbour<Item>>(): Arrivals<Item> {
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
      // Or one that has left would keep all who came after it.
      item.before = null
      item.after = null
      size--
    },
    *[Symbol.iterator]() {
      for (let item = first; item !== null; item = item.after) yield item
    }
  }
}
