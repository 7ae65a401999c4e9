import { LockMap } from "./locks";
import type { SheetHead } from "./sheetList";

/** What the adapter remembers of the sheets between requests. Events name sheets by id, everybody else by name. */
export class KnownSheets {
  private heads = new Map<string, SheetHead>();
  private readonly locks = new Map<string, LockMap>();

  /** Takes over a freshly read sheet list. */
  replace(heads: readonly SheetHead[]): void {
    this.heads = new Map(heads.map((head) => [head.id, head]));
    for (const id of this.locks.keys()) if (!this.heads.has(id)) this.locks.delete(id);
  }

  update(head: SheetHead): void {
    this.heads.set(head.id, head);
  }

  byId(id: string): SheetHead | undefined {
    return this.heads.get(id);
  }

  byName(name: string): SheetHead | undefined {
    for (const head of this.heads.values()) if (head.name === name) return head;
    return undefined;
  }

  /** Locks cannot change while a sheet stays protected, so they are found out once; undefined on an unprotected sheet. */
  locksOf(head: SheetHead): LockMap | undefined {
    if (!head.protected) {
      this.locks.delete(head.id);
      return undefined;
    }
    let locks = this.locks.get(head.id);
    if (!locks) this.locks.set(head.id, (locks = new LockMap()));
    return locks;
  }

  knowsLocks(id: string): boolean {
    return this.locks.has(id);
  }

  /** After rows or columns moved, or protection was off. */
  forgetLocks(id: string): void {
    this.locks.delete(id);
  }
}
