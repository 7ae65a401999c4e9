import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons/svg/checkmark-circle";
import { ErrorCircle16Filled } from "@fluentui/react-icons/svg/error-circle";
import { Warning16Filled } from "@fluentui/react-icons/svg/warning";
import type { ReactNode } from "react";
import { useStyles } from "./Message.styles";

const ICONS = { success: CheckmarkCircle16Filled, warning: Warning16Filled, error: ErrorCircle16Filled } as const;

interface Props {
  readonly tone: keyof typeof ICONS;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A message with its actions. Failures interrupt a screen reader, the rest waits. */
export function Message({ tone, actions, children }: Props) {
  const styles = useStyles();
  const Icon = ICONS[tone];
  return (
    <div role={tone === "error" ? "alert" : "status"} className={mergeClasses(styles.message, styles[tone])}>
      <Icon aria-hidden className={styles.icon} />
      <div className={styles.body}>{children}</div>
      {actions !== undefined && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}
