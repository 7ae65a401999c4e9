import { Button } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useState } from "react";
import { cellRange } from "../../../app/places";
import { usePane } from "../../pane/PaneContext";
import type { Notice } from "../../pane/types";
import { Message } from "../Message";
import { PlaceLink } from "../PlaceLink";
import { useStyles } from "./NoticeBar.styles";

/** How long a good message stays; it waits while the pointer or focus is on it. */
const SHOWN_MS = 10_000;
const LISTED = 5;

interface Props {
  readonly notice: Notice;
  readonly onClose: () => void;
}

/** The message at the foot: what was done, 元に戻す, and which cells were left and why. */
export function NoticeBar({ notice, onClose }: Props) {
  const styles = useStyles();
  const { undo } = usePane();
  const [held, setHeld] = useState(false);
  const refused = notice.refused ?? [];

  useEffect(() => {
    if (held || notice.tone !== "success") return;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, notice, onClose]);

  return (
    <div
      className={styles.place}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <Message
        tone={notice.tone}
        actions={
          <>
            {notice.undo !== undefined && (
              <Button
                size="small"
                onClick={() => {
                  onClose();
                  void undo(notice.undo!);
                }}
              >
                元に戻す
              </Button>
            )}
            <Button
              size="small"
              appearance="transparent"
              aria-label="閉じる"
              title="閉じる"
              icon={<Dismiss16Regular />}
              onClick={onClose}
            />
          </>
        }
      >
        {notice.text}
        {refused.length > 0 && (
          <ul className={styles.refused}>
            {refused.slice(0, LISTED).map(({ edit, reason }) => (
              <li key={`${edit.sheet}!${edit.row},${edit.col}`}>
                <PlaceLink sheet={edit.sheet} range={cellRange(edit)} />：{reason}
              </li>
            ))}
            {refused.length > LISTED && <li>ほか{refused.length - LISTED}か所</li>}
          </ul>
        )}
      </Message>
    </div>
  );
}
