import { decimal } from "../../calc/decimal";
import { figure as shownFigure } from "../../text/ja";
import type { Report, Rule, RuleContext } from "../rule";
import type { LooseText } from "./quantities";
import { looseTexts } from "./quantities";
import { sectorBefore, yearsIn } from "./subject";
import type { TableFigure } from "./tableFigures";
import { tableFigures } from "./tableFigures";

/** Tables that hold the plan's own result, the last step first. */
const RESULTS = ["A-net", "A-sector", "A-scenario"] as const;
const GOAL = /年度?比(\d+(?:\.\d+)?)[%％]以上(?:の)?削減/g;
/** Lines above a heading that may name its year. */
const LINES = 3;

/** What the nation, the prefecture or the municipality's own offices aim at is no goal of this plan's tables. */
const OTHERS = /国|政府|世界|日本|県|東京都|北海道|大阪府|京都府|役所|役場|庁|事務事業|前計画|旧計画|従来/;
/** What one's own goal is measured by (国の目標を上回る) does not make it another's. */
const MEASURE = /(国|県|政府)の?[^、。はがも]*?(を(上回|超え|踏まえ)|に(基づ|準じ|合わせ|沿)|と(同様|同じ|整合))/g;
/** All but one sector is no row of a table. */
const ALL_BUT = /以外|を除[くい]/;

interface Goal {
  readonly text: LooseText;
  readonly percent: number;
  readonly year: number;
  /** Sector it is for; total for the whole area. */
  readonly subject: string;
}

/** Whether the words before a goal say that it is somebody else's: in the clause itself, or as the topic of the sentence. */
function isOthers(before: string): boolean {
  const sentence = (before.split("。").at(-1) ?? "").replace(MEASURE, "");
  const topic = [...sentence.matchAll(/([^、はがも]+)(?:は|が|も)/g)].at(-1)?.[1] ?? "";
  return OTHERS.test(sentence.split("、").at(-1) ?? "") || OTHERS.test(topic) || ALL_BUT.test(sentence);
}

/** Stated goals with the year they are for: named before them, or in the lines above. */
function goals(texts: readonly LooseText[]): Goal[] {
  return texts.flatMap((text) =>
    [...text.text.matchAll(GOAL)].flatMap((match) => {
      const before = text.text.slice(0, match.index).replace(/(?:(?:19|20)\d\d|(?:令和|平成)(?:\d{1,2}|元))$/, "");
      // What the nation or the prefecture needs is no goal of this plan.
      if (isOthers(before) || /必要/.test(text.text.slice(match.index, match.index + match[0].length + 6))) return [];
      const above = texts
        .filter((other) => other.at.sheet === text.at.sheet && other.at.row < text.at.row && other.at.row >= text.at.row - LINES)
        .toSorted((a, b) => b.at.row - a.at.row);
      const year = yearsIn(before).at(-1) ?? above.map((other) => yearsIn(other.text).at(-1)).find((found) => found !== undefined);
      return year === undefined ? [] : [{ text, percent: Number(match[1]), year, subject: sectorBefore(before) }];
    }),
  );
}

function isWhole({ row }: TableFigure): boolean {
  return row.kind === "ratio" || (row.kind === "total" && row.parent === undefined);
}

/** The plan's own reduction of a year and sector in %, from the last table that gives it. */
function resultOf({ year, subject }: Goal, figures: readonly TableFigure[]): TableFigure | undefined {
  for (const id of RESULTS) {
    const found = figures.filter(
      (own) => own.view.table.id === id && own.unit.dimension === "percent" && own.year === year && own.column.form.id !== "share",
    );
    const result = found.find((own) => (subject === "total" ? isWhole(own) : own.subject === subject));
    if (result) return result;
  }
  return undefined;
}

function* check(context: RuleContext): Iterable<Report> {
  const texts = looseTexts(context);
  const figures = tableFigures(context);
  const missed = new Map<string, { readonly goals: Goal[]; readonly result: TableFigure }>();
  for (const goal of goals(texts)) {
    const result = resultOf(goal, figures);
    if (!result || Math.abs(result.value) + result.half / 1000 >= goal.percent) continue;
    const key = `${goal.year}:${goal.percent}:${goal.subject}`;
    missed.set(key, { result, goals: [...(missed.get(key)?.goals ?? []), goal] });
  }
  for (const {
    goals: [first, ...others],
    result,
  } of missed.values()) {
    const reached = shownFigure(decimal(Math.abs(result.value)));
    yield {
      message: "short",
      data: {
        year: String(first!.year),
        subject: first!.subject === "total" ? "" : `（${result.row.label}）`,
        goal: first!.percent,
        reached,
      },
      // The shortest text is the heading that states the goal.
      cell: [first!, ...others].toSorted((a, b) => a.text.text.length - b.text.text.length)[0]!.text.at,
      cells: [first!, ...others].map((goal) => goal.text.at).concat(result.at),
      view: result.view,
      row: result.row,
      column: result.column.id,
      actual: reached,
      expected: String(first!.percent),
    };
  }
}

/** J-09: the stated 「N%以上削減」 is more than the plan's tables reach, before rounding up. */
export const targetReached: Rule = {
  id: "J-09",
  severity: "warning",
  title: "削減目標と積上げの差",
  why: "「以上」と掲げた目標に積上げが届かないと、達成の見通しを問われます。",
  how: "目標の表現か、対策の積上げを見直します。意欲的な目標であればその旨を記載します。",
  source: "seed:003 L297・§2(2)（47.6%と48%以上）",
  messages: { short: "{year}年度の積上げ{subject}は{reached}%で、目標の{goal}%以上に届いていません。" },
  checkWorkbook: check,
};
