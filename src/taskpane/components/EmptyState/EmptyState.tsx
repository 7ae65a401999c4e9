import type { ReactNode } from "react";
import { useStyles } from "./EmptyState.styles";

interface Props {
  readonly icon?: ReactNode;
  readonly title: string;
  /** The page's own heading, where no header stands above. */
  readonly first?: boolean;
  readonly children?: ReactNode;
}

/** A calm page instead of an empty one: what is so, and what to do next. */
export function EmptyState({ icon, title, first = false, children }: Props) {
  const styles = useStyles();
  const Heading = first ? "h1" : "h2";
  return (
    <div className={styles.page}>
      {icon !== undefined && <div className={styles.icon}>{icon}</div>}
      <Heading className={styles.title}>{title}</Heading>
      {children}
    </div>
  );
}
