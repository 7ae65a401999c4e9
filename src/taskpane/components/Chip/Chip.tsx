import { mergeClasses } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useStyles } from "./Chip.styles";

interface Props {
  readonly pressed: boolean;
  readonly onClick: () => void;
  /** Shares the width of its row evenly. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A switch that narrows a list or picks a way. */
export function Chip({ pressed, onClick, wide = false, children }: Props) {
  const styles = useStyles();
  return (
    <button
      type="button"
      aria-pressed={pressed}
      className={mergeClasses(styles.chip, wide && styles.wide, pressed && styles.pressed)}
      onClick={onClick}
    >
      {children}
    </button>
  );
}
