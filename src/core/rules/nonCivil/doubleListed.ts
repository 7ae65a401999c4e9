import { measureKey } from "../../cell/numbers";
import { normalizeLabel, normalizeNumberLabel } from "../../cell/text";
import type { TableView } from "../../calc/view";
import { readText } from "../../cell/reading";
import { SAVING } from "../../forms/proposal/civilDetails";
import { leavesOf } from "../../forms/proposal/civilFacilities";
import { quoted } from "../../text/ja";
import type { Report, Rule, RuleContext } from "../rule";

/** Words too general to show that two measures are the same. */
const SHORTEST = 5;

/** The words of a measure without what is said about its amount: （○戸）, の導入, への更新. */
function words(text: string): string {
  return normalizeLabel(text)
    .replace(/\([^)]*\)/g, "")
    .replace(/(の|への|を)?(導入|更新|設置|整備|支援|補助|促進|実施|化)+(事業)?$/g, "");
}

function alike(a: string, b: string): boolean {
  const [one, other] = [words(a), words(b)];
  const shorter = one.length <= other.length ? one : other;
  return shorter.length >= SHORTEST && (one.includes(other) || other.includes(one));
}

/** Savings of 4.2 that the list of 4.3 names again for the same facility or in the same words. */
function* inProposal(context: RuleContext): Iterable<Report> {
  const workbook = context.workbook;
  if (!workbook) return;
  const savings = leavesOf(workbook, SAVING);
  for (const { view, row } of leavesOf(workbook, "P-4.3.reductions")) {
    const content = view.text(row, "content");
    const target = normalizeLabel(view.text(row, "target"));
    const twin = savings.find((saving) => {
      const facility = normalizeLabel(saving.view.text(saving.row, "name"));
      const same = facility !== "" && (target.includes(facility) || facility.includes(target));
      // Lamps of a factory and lamps of a town hall are two measures: without the same place the words must be its own.
      return alike(content, saving.view.text(saving.row, "measure")) && (same || row.section !== "産業部門");
    });
    const at = view.address(row, "content");
    if (!twin || !at) continue;
    const other = twin.view.address(twin.row, "measure");
    yield {
      message: "twice",
      data: { measure: quoted(content) },
      cell: at,
      cells: other ? [at, other] : [at],
      view,
      row,
      column: "content",
    };
  }
}

/** Numbers of the 【省エネ】 part of 実施取組: ②-1・2 names ②-1 and ②-2. */
function savingNumbers(text: string): string[] {
  const part = /省エネ】?([^【]*)/.exec(text.normalize("NFKC"))?.[1] ?? "";
  return [...normalizeNumberLabel(part).matchAll(/(\d{1,2})-(\d{1,2})((?:・\d{1,2}(?!-))*)/g)].flatMap((match) =>
    [match[2]!, ...match[3]!.split("・").filter(Boolean)].map((number) => `${match[1]}-${number}`),
  );
}

/** Whether the nearest chapter heading above a block is that of 民生部門電力以外. */
function isNonCivil(view: TableView): boolean {
  for (let row = view.table.range.top; row >= 0; row -= 1) {
    const texts = (view.sheet.rows[row] ?? []).flatMap((cell) => (cell ? [normalizeLabel(readText(cell))] : []));
    if (texts.some((text) => /^[<〈(【■]*民生部門(の)?電力以外/.test(text))) return true;
    if (texts.some((text) => /^[<〈(【■]*民生部門の電力消費/.test(text))) return false;
  }
  return false;
}

/** Measures of a report listed as savings of the civil electricity although their own block stands under 民生部門電力以外. */
function* inReport(context: RuleContext): Iterable<Report> {
  const blocks = context.tables("R-measure").filter(isNonCivil);
  for (const view of context.tables("R-zero.demand")) {
    for (const row of view.rows) {
      const at = view.address(row, "measures");
      if (!at) continue;
      for (const number of savingNumbers(view.text(row, "measures"))) {
        const block = blocks.find((own) => own.source !== undefined && measureKey(own.source) === number);
        if (!block) continue;
        const { sheet, range } = block.table;
        yield {
          message: "listed",
          data: { number: block.source! },
          cell: at,
          cells: [at, { sheet, row: range.top, col: range.left }],
          view,
          row,
          column: "measures",
          actual: block.source!,
        };
      }
    }
  }
}

/** F-02: a measure counts both as a saving of civil electricity and outside it. */
export const doubleListed: Rule = {
  id: "F-02",
  severity: "warning",
  title: "二重計上の可能性",
  why: "同じ取組を民生部門の電力とそれ以外の両方に記載すると、削減量を二重に数えることになります。",
  how: "どちらに記載するか確認します。",
  source: "seed:001（取組②-2）",
  messages: {
    twice: "「{measure}」が民生部門の電力削減量の表にもあります。二重計上の可能性があります。",
    listed:
      "取組{number}は民生部門の電力の省エネに挙げられていますが、民生部門電力以外の取組として報告されています。二重計上の可能性があります。",
  },
  *checkWorkbook(context) {
    yield* inProposal(context);
    yield* inReport(context);
  },
};
