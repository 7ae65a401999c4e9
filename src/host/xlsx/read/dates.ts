const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?)?Z?$/;

/**
 * Excel serial number of an ISO 8601 date (cells of type "d"): days since 1899-12-30, or since 1904-01-01 in the 1904 system.
 * Undefined when the text is no such date. Days before 1900-03-01 carry Excel's 1900 leap-year error.
 */
export function serialOfIso(text: string, date1904: boolean): number | undefined {
  const match = ISO.exec(text.trim());
  if (!match) return undefined;
  const [year, month, day, hour, minute, second] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const days = Date.UTC(year, month - 1, day) / DAY;
  const time = (hour * 3600 + minute * 60 + second) / 86_400;
  if (date1904) return days - Date.UTC(1904, 0, 1) / DAY + time;
  const serial = days - Date.UTC(1899, 11, 30) / DAY;
  return (serial < 61 ? serial - 1 : serial) + time;
}
