import type { ReactNode } from "react";
import { useStyles } from "./EmptyState.styles";

interface Props {
  readonly icon?: ReactNode;
  readonly title: string;
  readonly children?: ReactNode;
}

/** A calm page instead of an empty one: what is so, and what to do next. */
export function EmptyState({ icon, title, children }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      {icon !== undefined && <div className={styles.icon}>{icon}</div>}
      <h2 className={styles.title}>{title}</h2>
      {children}
    </div>
  );
}
