import type { Reads, Recorded } from "./reads";
import { share } from "./reads";
import type { WorkbookView } from "./view";

/** What was found out about a workbook and still holds after edits that changed nothing it looked at. */
export class Memory {
  private constructor(private readonly known: Map<unknown, Recorded<unknown>>) {}

  static none(): Memory {
    return new Memory(new Map());
  }

  /** What still holds once some marks have changed. */
  after(marks: Reads): Memory {
    return new Memory(new Map([...this.known].filter(([, { reads }]) => !share(reads, marks))));
  }

  recall<V>(compute: (workbook: WorkbookView) => V, workbook: WorkbookView): V {
    const found = this.known.get(compute) as Recorded<V> | undefined;
    if (found) {
      workbook.reads.add(found.reads);
      return found.value;
    }
    const made = workbook.reads.record(() => compute(workbook));
    this.known.set(compute, made);
    return made.value;
  }
}

/** Remembers what a function found out about a workbook, also across edits: it must hold no views, only located tables and rows, which stay the same. */
export function rememberAcrossEdits<V>(compute: (workbook: WorkbookView) => V): (workbook: WorkbookView) => V {
  return (workbook) => workbook.memory.recall(compute, workbook);
}
