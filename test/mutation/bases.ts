import type { Analysis } from "../../src/app/analysis";
import { Analyser } from "../../src/app/analysis";
import { buildTemplate } from "../../src/cli/templates/build";
import type { FormId } from "../../src/core/forms/types";
import type { Sheet, Snapshot } from "../../src/core/grid/snapshot";
import { readXlsx } from "../../src/host/xlsx";
import { emptied, recalculated } from "../support/recalculate";
import { addressOf, mutated } from "./apply";
import type { BaseId, Change } from "./mutation";
import { put } from "./mutation";
import { PLAN_DRAFT, PROPOSAL_DRAFT } from "./sheets";

const analyser = new Analyser();
const known = new Map<string, Promise<Analysis>>();

async function sample(form: FormId): Promise<Analysis> {
  return analyser.analyse(readXlsx(await buildTemplate(form, "consistent")).snapshot);
}

function withSheet({ snapshot }: Analysis, sheet: Sheet): Snapshot {
  return { sheets: [...snapshot.sheets, sheet] };
}

function beside(own: Snapshot, name: string, other: Analysis): Analysis {
  return analyser.analyse(own, {}, [{ name, context: other.context }]);
}

/** The report of the year before: its 対象年度, its costs as this year's report gives them under 前年度, and a lower rate. */
const LAST_YEAR: readonly Change[] = [
  { sheet: "総論", text: "対象年度", right: 1, to: "令和8年度" },
  put("R-zero.demand", "戸建住宅", "menu", 320000),
  put("R-cost", "地方公共団体の自主財源", "current", 121300),
  put("R-cost", "地域脱炭素移行・再エネ推進交付金", "current", 208700),
  put("R-cost", "その他交付金等（循環型社会形成推進交付金）", "current", 0),
  put("R-cost", "民間等による資金", "current", 143900),
];

/** Rows for the single schools below their common row of the survey. */
async function members(): Promise<Analysis> {
  const base = await baseOf("proposal");
  const place = { table: "P-4.1(2).survey", source: "太陽光発電", row: "太陽光-10" } as const;
  const { sheet: name, row, col } = addressOf(base, { ...place, column: "site" });
  const at = (column: string): number => addressOf(base, { ...place, column }).col;
  const school = (site: string) =>
    Array.from({ length: at("grid") + 1 }, (_, index) => ({
      value: { [col]: site, [at("repos")]: "確認済", [at("desk")]: "実施済", [at("field")]: "実施済" }[index] ?? null,
    }));
  const sheets = base.snapshot.sheets.map((sheet): Sheet => {
    if (sheet.name !== name) return sheet;
    const rows = [...sheet.rows.slice(0, row + 1), school("みどり野小学校"), school("緑町中学校"), ...sheet.rows.slice(row + 1)];
    return { name, hidden: sheet.hidden, protected: sheet.protected, rows };
  });
  return analyser.analyse({ sheets });
}

/** The samples as they are, and prepared where a rule needs what no sample holds. */
const BASES: Readonly<Record<BaseId, () => Promise<Analysis>>> = {
  proposal: () => sample("proposal"),
  progress: () => sample("progress"),
  "action-plan": () => sample("action-plan"),
  strategy: () => sample("strategy"),
  "proposal with formulas": () => live("proposal"),
  "progress with formulas": () => live("progress"),
  "action-plan with formulas": () => live("action-plan"),
  "proposal with draft": async () => analyser.analyse(withSheet(await baseOf("proposal"), PROPOSAL_DRAFT)),
  "proposal with members": members,
  "action-plan with draft": async () => analyser.analyse(withSheet(await baseOf("action-plan"), PLAN_DRAFT)),
  "progress beside proposal": async () => beside((await baseOf("progress")).snapshot, "計画提案書.xlsx", await baseOf("proposal")),
  "progress beside last year": async () => {
    const report = await baseOf("progress");
    return beside(report.snapshot, "令和8年度報告票.xlsx", mutated(report, { changes: LAST_YEAR, follow: true }));
  },
};

/** All of them. */
export const BASE_IDS = Object.keys(BASES) as readonly BaseId[];

async function live(form: FormId): Promise<Analysis> {
  return analyser.analyse(recalculated(emptied(await baseOf(form)), "formulas").after);
}

/** The workbook without findings that a mutation starts from; made once. */
export function baseOf(id: BaseId): Promise<Analysis> {
  const made = known.get(id) ?? BASES[id]();
  known.set(id, made);
  return made;
}
