import { normalizeLabel } from "../cell/text";

/** Digit grouping for people: 1234567.5 → 1,234,567.5. Takes a decimal string so that no digit is lost. */
export function grouped(value: string | number): string {
  const text = String(value);
  const match = /^(-?)(\d+)(\.\d+)?$/.exec(text);
  if (!match) return text;
  return `${match[1]}${match[2]!.replace(/\B(?=(\d{3})+$)/g, ",")}${match[3] ?? ""}`;
}

/** A figure for a sentence: grouped, at most `digits` decimals, trailing zeros dropped. */
export function figure(value: { toDecimalPlaces(digits: number): { toFixed(): string } }, digits = 3): string {
  return grouped(value.toDecimalPlaces(digits).toFixed());
}

/** Fills {placeholders} of a sentence; numbers are grouped. Cell text is data: it is put in as it is, never interpreted. */
export function sentence(template: string, data: Readonly<Record<string, string | number>> = {}): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    return typeof value === "number" ? grouped(value) : value;
  });
}

/** Placeholders a sentence names, for the test that every message gets its data. */
export function placeholders(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!);
}

/** A cell's text for a sentence: one line, shortened. */
export function quoted(text: string, longest = 30): string {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > longest ? `${line.slice(0, longest - 1)}…` : line;
}

/** Whether two names mean the same thing to a reader. */
export function sameName(a: string, b: string): boolean {
  return normalizeLabel(a) === normalizeLabel(b);
}
