import type { Outcome } from "../../app/refusals";

/** Tabs of the pane, in order; 入力 joins them here. */
export type TabId = "check" | "calc" | "tables" | "settings";

/** Pages that lie over the tabs until the person goes back. */
export type Panel = "history" | "acknowledged" | "report" | "paste" | "diagnostics" | "point";

/** A message at the foot of the pane. */
export interface Notice {
  readonly tone: Outcome["tone"];
  readonly text: string;
  readonly refused?: Outcome["refused"];
  /** Journal entry that 元に戻す takes back. */
  readonly undo?: number;
}
