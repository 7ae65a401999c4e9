/** Texts remembered a function; a whole workbook of labels fits. */
const LIMIT = 200_000;

/** Remembers what a pure function of a text gave: labels and words repeat thousands of times in a workbook. */
export function memo<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined || known.has(text)) return found as T;
    if (known.size >= LIMIT) known.clear();
    const value = compute(text);
    known.set(text, value);
    return value;
  };
}
