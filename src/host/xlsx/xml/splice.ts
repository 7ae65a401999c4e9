/** A replacement of text[start, end). */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Applies replacements that do not overlap. Insertions at the start of a replaced stretch come before it, in the order given. */
export function splice(text: string, splices: readonly Splice[]): string {
  const ordered = [...splices].sort((a, b) => a.start - b.start || a.end - b.end);
  const out: string[] = [];
  let at = 0;
  for (const { start, end, text: replacement } of ordered) {
    out.push(text.slice(at, start), replacement);
    at = end;
  }
  out.push(text.slice(at));
  return out.join("");
}
