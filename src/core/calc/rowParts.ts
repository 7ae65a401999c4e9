import type { LocatedRow, LocatedTable } from "../locate/located";
import type { Mark, Reads, ReadLog } from "./reads";
import type { TableView } from "./view";

/** What one function says of each row of a table, and what it looked at. */
interface Parts {
  readonly values: readonly unknown[];
  readonly reads: Reads;
  /** Rows, by their place in the table, that were touched since. */
  readonly stale: ReadonlySet<number>;
}

type OfRow<T> = (view: TableView, row: LocatedRow) => T;

/** What functions of single rows gave for a table; taken over by the next analysis for the rows an edit did not touch. */
export class RowParts {
  private readonly known: Map<OfRow<unknown>, Parts>;
  private readonly noted = new Map<OfRow<unknown>, number>();

  private constructor(known: Map<OfRow<unknown>, Parts>) {
    this.known = known;
  }

  static none(): RowParts {
    return new RowParts(new Map());
  }

  /** The same after an edit of some rows, given by their places in the table. */
  after(touched: readonly number[]): RowParts {
    return new RowParts(new Map([...this.known].map(([of, parts]) => [of, { ...parts, stale: new Set([...parts.stale, ...touched]) }])));
  }

  /** What a function says of each row, in the order of the table. */
  values<T>(of: OfRow<T>, view: TableView): readonly T[] {
    const log = view.workbook.reads;
    const known = this.known.get(of);
    if (known && known.stale.size === 0) {
      this.note(of, known.reads, log);
      return known.values as readonly T[];
    }
    const { value, reads } = log.record(() => (known ? renewed(of, view, known) : view.rows.map((row) => of(view, row))));
    const marks: Reads = known ? new Set<Mark>([...known.reads, ...reads]) : reads;
    this.known.set(of, { values: value, reads: marks, stale: new Set() });
    this.note(of, marks, log);
    return value;
  }

  private note(of: OfRow<unknown>, reads: Reads, log: ReadLog): void {
    if (this.noted.get(of) === log.work) return;
    this.noted.set(of, log.work);
    log.add(reads);
  }
}

function renewed<T>(of: OfRow<T>, view: TableView, { values, stale }: Parts): T[] {
  const own = values.slice() as T[];
  for (const index of stale) own[index] = of(view, view.rows[index]!);
  return own;
}

/**
 * Remembers what a function says of each row of a table; after an edit it is asked again of the rows that were touched. The function may
 * look at the cells of its own row, at the layout and at settings, at nothing else, and must not keep the view.
 */
export function eachRow<T>(of: OfRow<T>): OfRow<T> {
  return (view, row) => {
    const index = view.table.fields ? undefined : placesOf(view.table).get(row);
    return index === undefined ? of(view, row) : view.cells.parts.values(of, view)[index]!;
  };
}

const placesKnown = new WeakMap<LocatedTable, ReadonlyMap<LocatedRow, number>>();

function placesOf(table: LocatedTable): ReadonlyMap<LocatedRow, number> {
  const places = placesKnown.get(table) ?? new Map(table.rows.map((row, index) => [row, index] as const));
  placesKnown.set(table, places);
  return places;
}
