import { broken } from "../errors";
import { decodeXml } from "../xml/encoding";
import type { Archive, ZipEntry } from "../zip/archive";
import { openArchive } from "../zip/archive";
import { unpack } from "../zip/unpack";

/** Part names are compared without case, as the format asks, and percent signs resolved. */
function key(name: string): string {
  try {
    return decodeURIComponent(name).toLowerCase();
  } catch {
    return name.toLowerCase();
  }
}

/** The parts of an Office file. */
export class Package {
  private readonly byName = new Map<string, ZipEntry>();

  private constructor(readonly archive: Archive) {
    for (const entry of archive.entries) this.byName.set(key(entry.name), entry);
  }

  /** Opens the zip. Throws XlsxError when it is none. */
  static open(bytes: Uint8Array): Package {
    return new Package(openArchive(bytes));
  }

  /** The name of a part as stored, or undefined when there is none. */
  find(name: string): string | undefined {
    return this.byName.get(key(name))?.name;
  }

  /** Text of an XML part. Throws XlsxError broken when it is missing or damaged. */
  text(name: string): string {
    const entry = this.byName.get(key(name));
    if (!entry) throw broken(`${name}: missing part`);
    return decodeXml(unpack(this.archive, entry), name);
  }

  /** Text of an XML part, or undefined when it is missing. */
  textOf(name: string): string | undefined {
    return this.byName.has(key(name)) ? this.text(name) : undefined;
  }
}
