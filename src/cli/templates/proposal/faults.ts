import type { Fault } from "../faults";

/** The instructive inconsistencies of the proposal's sample; each sets off exactly its rule. */
export const PROPOSAL_FAULTS: readonly Fault[] = [
  { rule: "G-01", story: "財源の内訳だけを書き直した。", table: "P-3.4a", row: "①-3", column: "general", value: 14400 },
  { rule: "D-02", story: "設備能力を変えたとき契約電力区分を直していない。", table: "P-4.1(2).equipment", source: "太陽光発電", row: "太陽光-5", column: "contract", value: "低圧" },
];
