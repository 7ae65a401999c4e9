import { useEffect, useState } from "react";

/** A value once it has rested: while it keeps changing, the one before. */
export function useSettled<T>(value: T, rest: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const id = setTimeout(() => setSettled(value), rest);
    return () => clearTimeout(id);
  }, [value, rest]);
  return settled;
}
