import { readText } from "../../cell/reading";
import { normalizeLabel } from "../../cell/text";
import { GRID_HIGH, GRID_LOW } from "../../forms/proposal/plantSurvey";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { putText } from "../edits";
import type { Report, Rule } from "../rule";
import { cellsOf, SURVEY } from "./facilityRows";

const STATES = ["未実施", "実施中", "実施済"];

/** Stages of a column from the slowest on. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  repos: ["未実施", "確認済"],
  desk: STATES,
  field: STATES,
  grid: ["検討未実施", ...GRID_LOW, ...GRID_HIGH],
};

function stageOf(view: TableView, row: LocatedRow, column: string): number {
  const text = normalizeLabel(readText(view.raw(row, column))).replace(/\([^)]*\)/g, "");
  return (ORDER[column] ?? []).findIndex((stage) => normalizeLabel(stage) === text);
}

/** The member rows below a grouped row: named places without a number and a generation of their own. */
function membersOf(view: TableView, group: LocatedRow): LocatedRow[] {
  const members: LocatedRow[] = [];
  for (const row of view.rows.slice(view.rows.indexOf(group) + 1)) {
    if (row.kind !== "leaf" || view.text(row, "facilityNo") !== "" || view.text(row, "site") === "" || view.hasNumber(row, "kWh")) break;
    members.push(row);
  }
  return members;
}

function reportOn(view: TableView, group: LocatedRow, members: readonly LocatedRow[], column: string): Report | undefined {
  const own = stageOf(view, group, column);
  const known = members.map((row) => ({ row, stage: stageOf(view, row, column) })).filter(({ stage }) => stage >= 0);
  const slowest = known.toSorted((a, b) => a.stage - b.stage)[0];
  if (own < 0 || !slowest || slowest.stage >= own) return undefined;
  const text = readText(view.raw(slowest.row, column));
  const cells = [...cellsOf(view, group, [column]), ...known.flatMap(({ row }) => cellsOf(view, row, [column]))];
  return {
    message: "slower",
    data: { member: view.text(slowest.row, "site"), slowest: text, shown: readText(view.raw(group, column)) },
    cell: cells[0]!,
    cells,
    view,
    row: group,
    column,
    actual: readText(view.raw(group, column)),
    expected: text,
    fix: putText(view, group, column, text, "最も進捗が遅れている施設の状況にする"),
  };
}

/** D-07: a grouped row shows more progress than the slowest of the members listed below it. */
export const slowestMember: Rule = {
  id: "D-07",
  severity: "warning",
  title: "まとめ行の進捗状況",
  why: "まとめ行には、最も進捗が遅れている施設の状況を記載します。",
  how: "まとめ行の状況を、最も遅れている施設に合わせます。",
  source: "様式1 4.1(2)（L998、L1339）",
  messages: { slower: "まとめ行は「{shown}」ですが、「{member}」は「{slowest}」です。最も進捗が遅れている施設の状況を記載します。" },
  *checkTable(view) {
    if (view.table.id !== SURVEY) return;
    for (const group of view.rows) {
      const members = group.kind === "leaf" && view.text(group, "facilityNo") !== "" ? membersOf(view, group) : [];
      for (const column of members.length > 0 ? Object.keys(ORDER) : []) {
        const found = reportOn(view, group, members, column);
        if (found) yield found;
      }
    }
  },
};
