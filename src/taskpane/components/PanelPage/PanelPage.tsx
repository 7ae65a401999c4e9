import { Button } from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import type { ReactNode } from "react";
import { useEffect, useRef } from "react";
import { isComposing } from "../../pane/composing";
import { usePane } from "../../pane/PaneContext";
import { useStyles } from "./PanelPage.styles";

interface Props {
  readonly title: string;
  /** Controls beside the title. */
  readonly tools?: ReactNode;
  readonly children: ReactNode;
}

/** A page over the tabs, with the way back. Escape goes back. */
export function PanelPage({ title, tools, children }: Props) {
  const styles = useStyles();
  const { openPanel } = usePane();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  // A button that vanished with its line leaves the focus nowhere: the page takes it.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus();
  });
  return (
    <section
      className={styles.page}
      aria-label={title}
      onKeyDown={(event) => {
        if (event.key === "Escape" && !isComposing(event) && !event.defaultPrevented) openPanel(undefined);
      }}
    >
      <div className={styles.bar}>
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowLeft20Regular />}
          aria-label="戻る"
          title="戻る（Esc）"
          onClick={() => openPanel(undefined)}
        />
        <h2 className={styles.title} tabIndex={-1} ref={heading}>
          {title}
        </h2>
        {tools}
      </div>
      <div className={styles.content}>{children}</div>
    </section>
  );
}
