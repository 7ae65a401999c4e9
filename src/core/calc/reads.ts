import type { LocatedTable } from "../locate/located";

/**
 * One thing a piece of work looked at, or an edit changed: which tables of an id there are with their rows and columns, what stands in a
 * column, how its figures are written (numbers or texts, unit, format) whatever they are, what is computed for it, a sheet as a whole.
 */
export type Mark = string;

/** Which tables there are at all. */
export const LAYOUT: Mark = "layout";
/** Which computed cells read a cell. */
export const READERS: Mark = "readers";
/** The texts of the workbook, in tables or not. */
export const TEXTS: Mark = "texts";
/** The workbook as a whole. */
export const EVERYTHING: Mark = "everything";

export const tableMark = (id: string): Mark => `table ${id}`;
export const textsMark = (sheet: string): Mark => `texts ${sheet}`;
export const sheetMark = (name: string): Mark => `sheet ${name}`;
/** Name of a table among all of a workbook. */
function nameOf({ id, sheet, range }: LocatedTable): string {
  return `${id} ${range.top} ${range.left} ${sheet}`;
}

export const valueMark = (table: LocatedTable, column: string): Mark => `value ${column} ${nameOf(table)}`;
export const shapeMark = (table: LocatedTable, column: string): Mark => `shape ${column} ${nameOf(table)}`;
export const resultMark = (table: LocatedTable, column: string): Mark => `result ${column} ${nameOf(table)}`;

/** What a piece of work looked at: it need not be done again while none of it changes. */
export type Reads = ReadonlySet<Mark>;

/** A result with what was looked at to get it. */
export interface Recorded<T> {
  readonly value: T;
  readonly reads: Reads;
}

const NOTHING: Reads = new Set();

/** Notes what work on one workbook, and on what it becomes by edits, looks at. Its views and contexts share one log; work may nest. */
export class ReadLog {
  /** Number of the piece of work at hand: who notes one mark again and again may ask whether it is still the same. */
  work = 0;
  private works = 0;
  private marks: Set<Mark> | undefined;
  private added: Set<Reads> | undefined;

  /** Does a piece of work and says what it looked at. */
  record<T>(make: () => T): Recorded<T> {
    const { work, marks, added } = this;
    this.work = this.works += 1;
    this.marks = this.added = undefined;
    let reads = NOTHING;
    try {
      const value = make();
      reads = this.noted();
      return { value, reads };
    } finally {
      [this.work, this.marks, this.added] = [work, marks, added];
      this.add(reads);
    }
  }

  private noted(): Reads {
    return this.marks ?? NOTHING;
  }

  /** Notes again what earlier work looked at, when its result is used once more. */
  add(reads: Reads): void {
    if (this.work === 0 || reads.size === 0 || this.added?.has(reads)) return;
    (this.added ??= new Set()).add(reads);
    for (const mark of reads) this.note(mark);
  }

  /** Outside of any work nobody asks what was looked at. */
  note(mark: Mark): void {
    if (this.work !== 0) (this.marks ??= new Set()).add(mark);
  }
}

/** Remembers what a function gave for an object and a name, without losing what it looked at: whoever asks later looked at it too. */
export function remember<K extends object, V>(
  logOf: (key: K) => ReadLog,
  compute: (key: K, name: string) => V,
): (key: K, name?: string) => V {
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

/** Whether two sets share a mark. */
export function share(a: Reads, b: Reads): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const mark of few) if (many.has(mark)) return true;
  return false;
}
