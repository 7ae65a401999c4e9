import type { Outcome } from "../../app/refusals";

/** Tabs of the pane, in order; 入力 joins them here. */
export type TabId = "check" | "calc" | "tables" | "settings";

/** Pages that lie over the tabs until the person goes back. */
export type Panel =
  | "history"
  | "acknowledged"
  | "report"
  | "paste"
  | "diagnostics"
  /** 目標の試算 */
  | "scenario"
  /** ほかのブックと照らす */
  | "beside"
  /** この表を手で指す; the id of the table, when it is known. */
  | { readonly point: string | undefined };

/** A message at the foot of the pane. */
export interface Notice {
  readonly tone: Outcome["tone"];
  readonly text: string;
  readonly refused?: Outcome["refused"];
  /** Journal entry that 元に戻す takes back. */
  readonly undo?: number;
}
