import { mergeClasses } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { useRef } from "react";
import { useStyles } from "./TabBar.styles";

interface Props<Id extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly id: Id; readonly name: string }[];
  /** Undefined while another page lies over the tabs. */
  readonly selected: Id | undefined;
  /** Id of the element that shows the chosen tab. */
  readonly controls: string;
  readonly onSelect: (id: Id) => void;
}

/** Tabs with one tab stop: arrows move and choose. Fluent's own bring 20 kB of focus management along. */
export function TabBar<Id extends string>({ label, tabs, selected, controls, onSelect }: Props<Id>) {
  const styles = useStyles();
  const bar = useRef<HTMLDivElement>(null);
  const stop = selected ?? tabs[0]!.id;
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = tabs.findIndex(({ id }) => id === stop);
    const targets: Readonly<Record<string, number>> = {
      ArrowRight: (at + 1) % tabs.length,
      ArrowLeft: (at + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    };
    const next = targets[event.key];
    if (next === undefined) return;
    event.preventDefault();
    onSelect(tabs[next]!.id);
    bar.current?.querySelectorAll<HTMLElement>("[role=tab]")[next]?.focus();
  };
  return (
    <div ref={bar} role="tablist" aria-label={label} className={styles.bar} onKeyDown={onKeyDown}>
      {tabs.map(({ id, name }) => (
        <button
          key={id}
          id={`tab-${id}`}
          type="button"
          role="tab"
          aria-selected={id === selected}
          aria-controls={controls}
          tabIndex={id === stop ? 0 : -1}
          className={mergeClasses(styles.tab, id === selected && styles.selected)}
          onClick={() => onSelect(id)}
        >
          {name}
        </button>
      ))}
    </div>
  );
}
