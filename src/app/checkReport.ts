import type { Finding } from "../core/rules/rule";
import type { Analysis } from "./analysis";
import { checked, RULE_EDITION } from "./checked";
import { recognise } from "./edition";
import { escapeHtml } from "./escape";
import { ruleTitle } from "./findingDetail";
import { cellName, placeLabel, placeOf, tableName } from "./places";
import type { SessionState } from "./session";
import { SEVERITY_NAMES, summary } from "./summary";

/** A line of the 確認表. */
export interface ReportLine {
  readonly severity: string;
  readonly cell: string;
  readonly place: string;
  readonly rule: string;
  readonly message: string;
  /** Why it may stand, and when that was said; acknowledged ones only. */
  readonly reason?: string;
  readonly at?: string;
}

/** 確認表: one page that says what was checked, when, by which rules, what is open and what was accepted why. */
export interface CheckReport {
  readonly file: string;
  readonly checkedAt: string;
  readonly form: string;
  readonly rules: string;
  readonly scope: string;
  readonly counts: string;
  /** Workbooks this one was compared with. */
  readonly beside: readonly string[];
  readonly open: readonly ReportLine[];
  readonly acknowledged: readonly ReportLine[];
}

export function checkReport(state: SessionState, analysis: Analysis, file: string, time: (date: Date) => string): CheckReport {
  const counts = summary(state.sorted.open);
  const scope = checked(analysis);
  const line = (finding: Finding): ReportLine => {
    const place = placeOf(analysis, finding.cell);
    const names = [place.table ? tableName(place.table) : "", placeLabel(place)].filter((name) => name !== "").join("　");
    return {
      severity: SEVERITY_NAMES[finding.severity],
      cell: cellName(finding.cell),
      place: names,
      rule: `${finding.rule} ${ruleTitle(finding, analysis)}`,
      message: finding.message,
    };
  };
  return {
    file,
    checkedAt: state.checkedAt ? time(state.checkedAt) : "",
    form:
      recognise(analysis)
        .map(({ name, tables }) => `${name}（表${tables}個）`)
        .join("、") || "様式の表なし",
    rules: `表作成ナビ 規則 ${RULE_EDITION}（${scope.rules}種類）`,
    scope: `シート${scope.sheets}枚、表${scope.tables}個、計算する欄${scope.computed}か所`,
    counts: `エラー${counts.error}件、警告${counts.warning}件、参考${counts.info}件、確認済み${state.sorted.acknowledged.length}件`,
    beside: state.beside.map(({ name }) => name),
    open: state.sorted.open.map(line),
    acknowledged: state.sorted.acknowledged.map(({ finding, acknowledgement }) => ({
      ...line(finding),
      reason: acknowledgement.reason,
      at: time(new Date(acknowledgement.at)),
    })),
  };
}

/** Facts at the head of the report, as label and value. */
export function reportFacts(report: CheckReport): readonly (readonly [string, string])[] {
  return [
    ["ファイル", report.file],
    ["点検日時", report.checkedAt],
    ["様式", report.form],
    ["規則", report.rules],
    ["点検した範囲", report.scope],
    ...(report.beside.length > 0 ? [["照らしたブック", report.beside.join("、")] as const] : []),
    ["結果", report.counts],
  ];
}

function rowHtml(line: ReportLine, index: number): string {
  const cells = [
    String(index + 1),
    line.severity,
    line.cell,
    line.place,
    line.message,
    line.rule,
    ...(line.reason === undefined ? [] : [line.reason, line.at ?? ""]),
  ];
  return `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join("")}</tr>`;
}

function sectionHtml(title: string, lines: readonly ReportLine[], more: readonly string[]): string {
  if (lines.length === 0) return `<h2>${title}</h2><p>ありません。</p>`;
  const heads = ["No", "区分", "セル", "場所", "内容", "規則", ...more].map((head) => `<th>${head}</th>`).join("");
  return `<h2>${title}（${lines.length}件）</h2><table><thead><tr>${heads}</tr></thead><tbody>${lines.map(rowHtml).join("")}</tbody></table>`;
}

const STYLE =
  "body{font:10.5pt/1.5 'Yu Gothic','Meiryo','Hiragino Sans',sans-serif;margin:12mm}h1{font-size:16pt;margin:0 0 4mm}h2{font-size:12pt;margin:6mm 0 2mm}" +
  "table{border-collapse:collapse;width:100%}th,td{border:1px solid #666;padding:1mm 2mm;text-align:left;vertical-align:top;overflow-wrap:anywhere}th{background:#eee}" +
  "thead{display:table-header-group}tr{break-inside:avoid}@page{size:A4 landscape;margin:10mm}";

/** The report as a page of its own, ready to be printed, saved or pasted into Word. */
export function reportHtml(report: CheckReport): string {
  const facts = reportFacts(report)
    .map(([label, value]) => `<tr><th>${escapeHtml(label)}</th><td>${escapeHtml(value)}</td></tr>`)
    .join("");
  const open = sectionHtml("未対応の指摘", report.open, []);
  const acknowledged = sectionHtml("確認済みの指摘", report.acknowledged, ["理由", "確認日時"]);
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>確認表 ${escapeHtml(report.file)}</title><style>${STYLE}</style></head><body><h1>確認表</h1><table>${facts}</table>${open}${acknowledged}</body></html>`;
}

/** The report as plain text. */
export function reportText(report: CheckReport): string {
  const lines = (title: string, own: readonly ReportLine[]): string[] => [
    `■${title} ${own.length}件`,
    ...own.map((line) =>
      [
        line.severity,
        line.cell,
        line.place,
        line.message,
        ...(line.reason === undefined ? [] : [`理由：${line.reason}（${line.at ?? ""}）`]),
      ].join("\t"),
    ),
  ];
  return [
    "確認表",
    ...reportFacts(report).map(([label, value]) => `${label}\t${value}`),
    ...lines("未対応の指摘", report.open),
    ...lines("確認済みの指摘", report.acknowledged),
  ].join("\n");
}
