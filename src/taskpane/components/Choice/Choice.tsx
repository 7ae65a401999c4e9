import type { ReactNode } from "react";
import { useId } from "react";
import { useStyles } from "./Choice.styles";

interface Props {
  readonly label: string;
  readonly value: string;
  readonly onChoose: (value: string) => void;
  /** option and optgroup elements. */
  readonly children: ReactNode;
}

/** One of several, from the browser's own list: it knows every keyboard and screen reader. */
export function Choice({ label, value, onChoose, children }: Props) {
  const styles = useStyles();
  const id = useId();
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <select id={id} className={styles.select} value={value} onChange={(event) => onChoose(event.target.value)}>
        {children}
      </select>
    </div>
  );
}
