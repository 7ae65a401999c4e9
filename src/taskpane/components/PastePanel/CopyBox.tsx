import { Button } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { ClipboardTable } from "../../../app/paste";
import { useStyles } from "./PastePanel.styles";

/** Where the host lets no program copy: the table itself, selected, for Ctrl+C. Cells are text, not HTML. */
export function CopyBox({ content, onClose }: { readonly content: ClipboardTable; readonly onClose: () => void }) {
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    element.focus();
    window.getSelection()?.selectAllChildren(element);
  }, [content]);
  return (
    <div className={styles.byHand}>
      <p>自動でコピーできませんでした。表は選択してあります。Ctrl+C でコピーしてください。</p>
      <div ref={box} className={styles.box} tabIndex={0} role="region" aria-label="コピーする表">
        <table className={styles.grid}>
          <tbody>
            {content.cells.map((row, index) => (
              <tr key={index}>
                {row.map((cell, place) => {
                  const Cell = cell.header ? "th" : "td";
                  return (
                    <Cell key={place} rowSpan={cell.rowSpan} colSpan={cell.colSpan} style={{ textAlign: cell.align, border: "1px solid" }}>
                      {cell.text}
                    </Cell>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Button size="small" onClick={onClose}>
        閉じる
      </Button>
    </div>
  );
}
