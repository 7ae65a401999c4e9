import { memo } from "../cell/memo";
import { normalizeLabel } from "../cell/text";
import { labelParts } from "../cell/unit";
import type { RowForm, SourceForm, TableForm } from "../forms/types";
import type { Cell } from "../grid/snapshot";
import { base } from "./dictionary";

/** A text of a row; its comparable label is made only when someone asks: most texts of a body are never compared. */
export class RowText {
  constructor(
    readonly col: number,
    readonly text: string,
  ) {}

  get base(): string {
    return comparable(this.text);
  }
}

function comparable(text: string): string {
  return labelParts(text).base || normalizeLabel(text);
}

const TOTAL: RowForm = { id: "total", kind: "total", labels: [] };
const SUBTOTAL: RowForm = { id: "subtotal", kind: "subtotal", labels: [] };

const ANY_ROW: readonly RowForm[] = [
  { id: "subtotal", kind: "subtotal", labels: ["小計", "中計"] },
  { id: "ratio", kind: "ratio", labels: ["割合"] },
];

/** 合計, 総計(kWh/年): the label of a total row, in comparable form. */
export function isTotalLabel(label: string): boolean {
  return /^(総合計|合計|総計|計)(\(.*\))?$/.test(label);
}

/** Whether cells of a row are labels: several texts and no number. */
export function areLabels(cells: readonly (Cell | undefined)[] = []): boolean {
  return cells.filter((cell) => typeof cell?.value === "string").length > 1 && !cells.some((cell) => typeof cell?.value === "number");
}

/** What a text means as the label of a row: rows of the form, the row every table knows by it (合計, 小計, 割合), a section. */
interface Meaning {
  readonly rows: readonly RowForm[];
  readonly common: RowForm | undefined;
  readonly section: SourceForm | undefined;
}

/** Comparable labels of all rows and sections of some forms. */
export function rowNames(forms: readonly TableForm[]): ReadonlySet<string> {
  return new Set(forms.flatMap((form) => [...(form.rows ?? []), ...(form.sections ?? [])].flatMap((row) => row.labels.map(base))));
}

/** Whether a text may name a row in some form: one of their names, or what a sum is called. */
export function mayNameRow(names: ReadonlySet<string>, text: string): boolean {
  const own = comparable(text);
  return names.has(own) || names.has(sectionName(own)) || /計(\(.*\))?$|^\(?(小計|中計|割合)/.test(own);
}

/** Most texts of a body mean nothing. */
const NOTHING: Meaning = { rows: [], common: undefined, section: undefined };

const known = new WeakMap<TableForm, (text: string) => Meaning>();

/** What a text means in a form, each text looked up once. */
function meaningsIn(form: TableForm): (text: string) => Meaning {
  const found = known.get(form) ?? makeMeanings(form);
  known.set(form, found);
  return found;
}

function makeMeanings(form: TableForm): (text: string) => Meaning {
  const rows = new Map<string, RowForm[]>();
  for (const row of form.rows ?? []) for (const label of new Set(row.labels.map(base))) rows.set(label, [...(rows.get(label) ?? []), row]);
  const sections = form.sections ?? [];
  const names = sections.flatMap((section) => section.labels.map(base));
  const order = new Map<string, number>();
  sections.forEach((section, index) => section.labels.forEach((label) => order.has(base(label)) || order.set(base(label), index)));
  return memo((text) => {
    const own = comparable(text);
    const section = sections[Math.min(order.get(own) ?? sections.length, order.get(sectionName(own)) ?? sections.length)];
    const [named, common] = [rows.get(own), commonRow(names, own)];
    return named || common || section ? { rows: named ?? [], common, section } : NOTHING;
  });
}

function commonRow(sections: readonly string[], own: string): RowForm | undefined {
  if (isTotalLabel(own)) return TOTAL;
  if (isSubtotalOf(sections, own)) return SUBTOTAL;
  // 民生・家庭 小計: what the rows above add up, named.
  return (
    ANY_ROW.find((row) => row.labels.some((label) => own === label || own.startsWith(`${label}(`) || own === `(${label})`)) ??
    (/小計(\(.*\))?$/.test(own) ? SUBTOTAL : undefined)
  );
}

/** 民生部門電力 計, 民生部門電力の小計: what one section adds up, with its name in front. */
function isSubtotalOf(sections: readonly string[], label: string): boolean {
  if (!/計(\(.*\))?$/.test(label)) return false;
  return sections.some((name) => label.startsWith(name) && /^の?(小計|合計|計)(\(.*\))?$/.test(label.slice(name.length)));
}

/** Leading numbers (1, ①, ■) belong to the numbering, not to the name; nor do brackets around it. */
function sectionName(own: string): string {
  return own.replace(/^[<〈《【[](.+)[>〉》】\]]$/, "$1").replace(/^[■●◆・]?(\d{1,2}[.．)]?)?(?=\D)/, "");
}

/** The RowForm a row's label names: exact first, then the labels every table knows. */
export function fixedRow(form: TableForm, texts: readonly RowText[], section: string | undefined): RowForm | undefined {
  const meaningOf = meaningsIn(form);
  for (const { text } of texts) {
    const { rows } = meaningOf(text);
    const exact =
      rows.length === 0
        ? undefined
        : (rows.find((row) => row.section !== undefined && row.section === section) ??
          (rows.length === 1 ? rows[0] : rows.find((row) => row.section === undefined)));
    if (exact) return exact;
  }
  for (const { text } of texts) {
    const { common } = meaningOf(text);
    if (common) return common;
  }
  return undefined;
}

/** The section a text names, with or without a number before it. */
export function sectionOf(form: TableForm, texts: readonly RowText[]): SourceForm | undefined {
  if (!form.sections) return undefined;
  const meaningOf = meaningsIn(form);
  for (const { text } of texts) {
    const { section } = meaningOf(text);
    if (section) return section;
  }
  return undefined;
}
