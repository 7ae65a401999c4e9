import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import type { Analysis } from "../../app/analysis";
import { filterFindings, groupFindings, listed } from "../../app/findingList";
import { cellRange } from "../../app/places";
import type { Finding, Severity } from "../../core/rules/rule";
import type { VirtualListHandle } from "../components/VirtualList";
import { usePane } from "../pane/PaneContext";
import type { Toggles } from "./rows";
import { checkRows, headingsOf, order, step } from "./rows";
import { useSteady } from "./useSteady";

/** Everything the 点検 list is: its rows, which one is open, and how to move in it. */
export function useCheckList(findings: readonly Finding[], analysis: Analysis, severities: ReadonlySet<Severity>, text: string) {
  const { jump } = usePane();
  const handle = useRef<VirtualListHandle>(null);
  const [toggles, setToggles] = useState<Toggles>(new Map());
  const [opened, setOpened] = useState<string>();
  const [active, setActive] = useState<string>();
  const [coming, setComing] = useState<string>();
  const fresh = useMemo(() => listed(findings), [findings]);
  const list = useSteady(fresh);
  const words = useDeferredValue(text);

  const groups = useMemo(
    () => groupFindings(filterFindings(list.items, { severities, text: words }, analysis), analysis),
    [list.items, severities, words, analysis],
  );
  const gone = useMemo(() => new Set(list.items.filter((item) => item.gone).map((item) => item.key)), [list.items]);
  const rows = useMemo(
    () => checkRows(groups, gone, toggles, words.trim() !== "" || severities.size > 0),
    [groups, gone, toggles, words, severities],
  );
  const keys = useMemo(() => order(groups), [groups]);
  const byKey = useMemo(() => new Map(list.items.map((item) => [item.key, item])), [list.items]);

  // A finding in a closed group is drawn one render later: focus it when it is there.
  useEffect(() => {
    if (coming === undefined || !rows.some((row) => row.key === coming)) return;
    handle.current?.focusRow(coming);
    setComing(undefined);
  }, [coming, rows]);

  // When the row that held the focus is mended away, its neighbour takes over.
  const before = useRef({ rows, active });
  useEffect(() => {
    const last = before.current;
    before.current = { rows, active };
    if (active === undefined || last.active !== active || rows.some((row) => row.key === active)) return;
    const at = last.rows.findIndex((row) => row.key === active);
    const next =
      rows.slice(Math.max(0, at)).find((row) => row.kind === "finding") ?? rows.findLast((row) => row.kind === "finding") ?? rows[0];
    if (!next) return;
    if (document.activeElement === document.body) handle.current?.focusRow(next.key);
    else setActive(next.key);
  }, [rows, active]);

  /** Opens a finding in place and shows its cell in Excel; a click has the focus already. */
  const go = (key: string, focus = true): void => {
    const found = byKey.get(key);
    if (!found) return;
    setToggles((known) => headingsOf(groups, key).reduce((map, heading) => map.set(heading, true), new Map(known)));
    setOpened(key);
    if (focus) setComing(key);
    jump(found.finding.cell.sheet, cellRange(found.finding.cell));
  };

  return {
    handle,
    rows,
    waiting: list.waiting,
    hold: list.hold,
    adopt: list.adopt,
    opened,
    setOpened,
    active,
    setActive,
    go,
    toggle: (key: string, open: boolean): void => setToggles((known) => new Map(known).set(key, open)),
    step: (by: 1 | -1): void => {
      const next = step(keys, active ?? opened, by);
      if (next !== undefined) go(next);
    },
    at: active === undefined ? 0 : keys.indexOf(active) + 1,
    total: keys.length,
  };
}
