import { deflateSync } from "fflate";
import { crc32 } from "../../../../src/host/xlsx/zip/crc32";

/** A zip as streaming writers make it: sizes behind the data, and with `wide` all sizes and offsets in zip64 fields. */
export function streamedZip(files: Readonly<Record<string, Uint8Array>>, wide: boolean): Uint8Array {
  const out: number[] = [];
  const records: number[][] = [];
  const u16 = (n: number) => [n & 255, (n >> 8) & 255];
  const u32 = (n: number) => [...u16(n & 0xffff), ...u16(n >>> 16)];
  const u64 = (n: number) => [...u32(n), 0, 0, 0, 0];
  const most = 0xffffffff;
  for (const [name, content] of Object.entries(files)) {
    const offset = out.length;
    const data = deflateSync(content);
    const bytes = [...new TextEncoder().encode(name)];
    const sum = crc32(content);
    const head = [...u16(wide ? 45 : 20), ...u16(0x0808), ...u16(8), ...u32(0x5a81_4bc0)];
    const localExtra = wide ? [...u16(1), ...u16(16), ...u64(0), ...u64(0)] : [];
    out.push(
      ...[0x50, 0x4b, 3, 4],
      ...head,
      ...u32(0),
      ...u32(wide ? most : 0),
      ...u32(wide ? most : 0),
      ...u16(bytes.length),
      ...u16(localExtra.length),
      ...bytes,
      ...localExtra,
    );
    out.push(
      ...data,
      ...[0x50, 0x4b, 7, 8],
      ...u32(sum),
      ...(wide ? [...u64(data.length), ...u64(content.length)] : [...u32(data.length), ...u32(content.length)]),
    );
    const extra = wide ? [...u16(1), ...u16(24), ...u64(content.length), ...u64(data.length), ...u64(offset)] : [];
    const sizes = wide ? [...u32(most), ...u32(most)] : [...u32(data.length), ...u32(content.length)];
    records.push([
      0x50,
      0x4b,
      1,
      2,
      ...u16(45),
      ...head,
      ...u32(sum),
      ...sizes,
      ...u16(bytes.length),
      ...u16(extra.length),
      ...u16(0),
      ...u16(0),
      ...u16(0),
      ...u32(0),
      ...u32(wide ? most : offset),
      ...bytes,
      ...extra,
    ]);
  }
  const start = out.length;
  for (const record of records) out.push(...record);
  const size = out.length - start;
  const count = records.length;
  if (wide) {
    const end = out.length;
    out.push(
      ...[0x50, 0x4b, 6, 6],
      ...u64(44),
      ...u16(45),
      ...u16(45),
      ...u32(0),
      ...u32(0),
      ...u64(count),
      ...u64(count),
      ...u64(size),
      ...u64(start),
    );
    out.push(...[0x50, 0x4b, 6, 7], ...u32(0), ...u64(end), ...u32(1));
  }
  out.push(
    ...[0x50, 0x4b, 5, 6],
    ...u16(0),
    ...u16(0),
    ...u16(wide ? 0xffff : count),
    ...u16(wide ? 0xffff : count),
    ...u32(wide ? most : size),
    ...u32(wide ? most : start),
    ...u16(0),
  );
  return Uint8Array.from(out);
}
