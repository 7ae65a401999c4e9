/** What a piece of work looked at beyond its own table: it need not be done again while none of it changes. */
export interface Reads {
  /** Ids of the tables it asked for. */
  readonly tables: ReadonlySet<string>;
  /** It asked which tables there are. */
  readonly layout: boolean;
  /** It asked which computed cells read a cell. */
  readonly readers: boolean;
  /** It looked at the workbook as a whole. */
  readonly everything: boolean;
}

/** A result with what was looked at to get it. */
export interface Recorded<T> {
  readonly value: T;
  readonly reads: Reads;
}

class Frame implements Reads {
  readonly tables = new Set<string>();
  layout = false;
  readers = false;
  everything = false;

  add(other: Reads): void {
    for (const id of other.tables) this.tables.add(id);
    this.layout ||= other.layout;
    this.readers ||= other.readers;
    this.everything ||= other.everything;
  }
}

/** Notes what work on one workbook looks at. The views and contexts of a workbook share one log; work may nest. */
export class ReadLog {
  private frame = new Frame();

  /** Does a piece of work and says what it looked at. */
  record<T>(work: () => T): Recorded<T> {
    const outer = this.frame;
    const own = new Frame();
    this.frame = own;
    try {
      return { value: work(), reads: own };
    } finally {
      this.frame = outer;
      outer.add(own);
    }
  }

  /** Notes again what earlier work looked at, when its result is used once more. */
  add(reads: Reads): void {
    this.frame.add(reads);
  }

  table(id: string): void {
    this.frame.tables.add(id);
  }

  layout(): void {
    this.frame.layout = true;
  }

  readers(): void {
    this.frame.readers = true;
  }

  everything(): void {
    this.frame.everything = true;
  }
}

/** Remembers what a function gave for an object and a name, without losing what it looked at: whoever asks later looked at it too. */
export function remember<K extends object, V>(logOf: (key: K) => ReadLog, compute: (key: K, name: string) => V): (key: K, name?: string) => V {
  const known = new WeakMap<K, Map<string, Recorded<V>>>();
  return (key, name = "") => {
    const byName = known.get(key) ?? new Map<string, Recorded<V>>();
    known.set(key, byName);
    const log = logOf(key);
    const found = byName.get(name);
    if (found) {
      log.add(found.reads);
      return found.value;
    }
    const made = log.record(() => compute(key, name));
    byName.set(name, made);
    return made.value;
  };
}
