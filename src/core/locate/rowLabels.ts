import { memo } from "../cell/memo";
import { normalizeLabel } from "../cell/text";
import { labelParts } from "../cell/unit";
import type { RowForm, SourceForm, TableForm } from "../forms/types";
import { base } from "./dictionary";

/** A text of a row; its comparable label is made only when someone asks: most texts of a body are never compared. */
export class RowText {
  constructor(
    readonly col: number,
    readonly text: string,
  ) {}

  get base(): string {
    return labelParts(this.text).base || normalizeLabel(this.text);
  }
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

/** What the labels of a form's rows and sections mean, each label looked up once. */
interface RowLabels {
  readonly rows: ReadonlyMap<string, readonly RowForm[]>;
  /** The row every table knows by a label: 合計, 小計, 割合. */
  readonly common: (own: string) => RowForm | undefined;
  readonly section: (own: string) => SourceForm | undefined;
}

const known = new WeakMap<TableForm, RowLabels>();

function labelsOf(form: TableForm): RowLabels {
  const found = known.get(form) ?? makeLabels(form);
  known.set(form, found);
  return found;
}

function makeLabels(form: TableForm): RowLabels {
  const rows = new Map<string, RowForm[]>();
  for (const row of form.rows ?? []) for (const label of new Set(row.labels.map(base))) rows.set(label, [...(rows.get(label) ?? []), row]);
  const sections = form.sections ?? [];
  const names = sections.flatMap((section) => section.labels.map(base));
  const order = new Map<string, number>();
  sections.forEach((section, index) => section.labels.forEach((label) => order.has(base(label)) || order.set(base(label), index)));
  return { rows, common: memo((own) => commonRow(names, own)), section: memo((own) => sections[Math.min(order.get(own) ?? sections.length, order.get(sectionName(own)) ?? sections.length)]) };
}

function commonRow(sections: readonly string[], own: string): RowForm | undefined {
  if (isTotalLabel(own)) return TOTAL;
  if (isSubtotalOf(sections, own)) return SUBTOTAL;
  // 民生・家庭 小計: what the rows above add up, named.
  return ANY_ROW.find((row) => row.labels.some((label) => own === label || own.startsWith(`${label}(`) || own === `(${label})`)) ?? (/小計(\(.*\))?$/.test(own) ? SUBTOTAL : undefined);
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
  const { rows, common } = labelsOf(form);
  for (const { base: own } of rows.size > 0 ? texts : []) {
    const named = rows.get(own);
    if (!named) continue;
    const exact = named.find((row) => row.section !== undefined && row.section === section) ?? (named.length === 1 ? named[0] : named.find((row) => row.section === undefined));
    if (exact) return exact;
  }
  for (const { base: own } of texts) {
    const found = common(own);
    if (found) return found;
  }
  return undefined;
}

/** The section a text names, with or without a number before it. */
export function sectionOf(form: TableForm, texts: readonly RowText[]): SourceForm | undefined {
  if (!form.sections) return undefined;
  const { section } = labelsOf(form);
  for (const { base: own } of texts) {
    const found = section(own);
    if (found) return found;
  }
  return undefined;
}
