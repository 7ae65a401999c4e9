/** A minimal OLE compound file (512-byte sectors, version 3) with empty streams of these names. */
export function compoundFile(streams: readonly string[]): Uint8Array {
  const entries = ["Root Entry", ...streams];
  const directorySectors = Math.ceil(entries.length / 4);
  const bytes = new Uint8Array(512 * (2 + directorySectors));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  for (let i = 0; i < 109; i++) view.setUint32(76 + 4 * i, i === 0 ? 0 : 0xffffffff, true);
  entries.forEach((name, i) => {
    const at = 1024 + 128 * i;
    [...name].forEach((letter, k) => view.setUint16(at + 2 * k, letter.charCodeAt(0), true));
    view.setUint16(at + 64, 2 * (name.length + 1), true);
    view.setUint8(at + 66, i === 0 ? 5 : 2);
  });
  return bytes;
}
