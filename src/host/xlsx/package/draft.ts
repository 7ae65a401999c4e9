import { encodeXml } from "../xml/encoding";
import { repack } from "../zip/repack";
import type { Package } from "./package";

/** Changes to a package in the making: every part not set or removed keeps its bytes. */
export class PackageDraft {
  private readonly changes = new Map<string, string | null>();
  private readonly originals = new Map<string, string | undefined>();

  constructor(readonly pack: Package) {}

  /** Text of a part as it stands in the draft, or undefined when there is none. */
  textOf(name: string): string | undefined {
    const change = this.changes.get(this.stored(name));
    return change === undefined ? this.original(name) : (change ?? undefined);
  }

  set(name: string, text: string): void {
    if (this.textOf(name) !== text) this.changes.set(this.stored(name), text);
  }

  remove(name: string): void {
    if (this.textOf(name) !== undefined) this.changes.set(this.stored(name), null);
  }

  /** The new file; the very same bytes when nothing changed. */
  bytes(): Uint8Array {
    if (this.changes.size === 0) return this.pack.archive.bytes;
    return repack(this.pack.archive, new Map([...this.changes].map(([name, text]) => [name, text === null ? null : encodeXml(text)])));
  }

  private original(name: string): string | undefined {
    if (!this.originals.has(name)) this.originals.set(name, this.pack.textOf(name));
    return this.originals.get(name);
  }

  private stored(name: string): string {
    return this.pack.find(name) ?? name;
  }
}
