import type { Snapshot } from "../../src/core/grid/snapshot";
import { sheetOf, snapshotOf } from "./sheetOf";

/** A progress report whose measure ①-1 ends at a target (件). */
export function reportBook(target: number): Snapshot {
  return snapshotOf(
    sheetOf("取組", [
      ["取組は計画どおり実施しています。"],
      ["■取組①-1：住宅への太陽光発電設備"],
      [null, null, null, "令和4年度", "令和5年度", "令和6年度", "令和7年度"],
      ["計画", "工程", null, null, "設置", "設置", "設置"],
      [null, "目標値 (単位:件)", "単年度", 0, 24, 24, target - 48],
      [null, null, "累計", 0, 24, 48, target],
    ]),
  );
}

/** The proposal behind it: 120件. */
export function proposalBook(): Snapshot {
  return snapshotOf(
    sheetOf("3.4活用想定補助金(事業別)", [
      [
        "取組No",
        "取組内容",
        "導入量・台数",
        "事業費全体の金額（千円）",
        "活用予定の資金金額（千円）",
        null,
        null,
        null,
        null,
        null,
        "事業費に係る費用効率性（円/t-CO2）",
      ],
      [
        null,
        null,
        null,
        null,
        "地域脱炭素移行・再エネ推進交付金",
        "特定地域脱炭素移行加速化交付金【GX】",
        "その他交付金/補助金",
        "地方債",
        "一般財源",
        "その他（金融機関や民間事業者からの資金等）",
      ],
      ["①-1", "住宅への太陽光発電設備の設置", "計120件（年24件）", 240000, 160000, 0, 0, 0, 8000, 72000],
      ["合計", null, null, 240000, 160000, 0, 0, 0, 8000, 72000],
    ]),
  );
}
