import type { ComputedState } from "./recalculate";

/** Names of the states of a computed cell, for people. */
export const STATE_NAMES: Readonly<Record<ComputedState, string>> = {
  fresh: "最新",
  rounding: "最新（四捨五入の差）",
  stale: "古い",
  empty: "空欄",
  formula: "数式あり",
  waiting: "入力待ち",
  protected: "保護",
};
