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

const ANY_ROW: readonly RowForm[] = [
  { id: "subtotal", kind: "subtotal", labels: ["小計", "中計"] },
  { id: "ratio", kind: "ratio", labels: ["割合"] },
];

/** 合計, 総計(kWh/年): the label of a total row, in comparable form. */
export function isTotalLabel(label: string): boolean {
  return /^(総合計|合計|総計|計)(\(.*\))?$/.test(label);
}

/** 民生部門電力 計, 民生部門電力の小計: what one section adds up, with its name in front. */
function isSubtotalOf(form: TableForm, label: string): boolean {
  if (!/計(\(.*\))?$/.test(label)) return false;
  const names = form.sections?.flatMap((section) => section.labels.map(base)) ?? [];
  return names.some((name) => label.startsWith(name) && /^の?(小計|合計|計)(\(.*\))?$/.test(label.slice(name.length)));
}

/** The RowForm a row's label names: exact first, then the form's labels as a beginning, then the labels every table knows. */
export function fixedRow(form: TableForm, texts: readonly RowText[], section: string | undefined): RowForm | undefined {
  for (const { base: own } of texts) {
    const named = form.rows?.filter((row) => row.labels.some((label) => base(label) === own)) ?? [];
    const exact = named.find((row) => row.section !== undefined && row.section === section) ?? (named.length === 1 ? named[0] : named.find((row) => row.section === undefined));
    if (exact) return exact;
  }
  for (const { base: own } of texts) {
    if (isTotalLabel(own)) return { id: "total", kind: "total", labels: [] };
    if (isSubtotalOf(form, own)) return { id: "subtotal", kind: "subtotal", labels: [] };
    const known = ANY_ROW.find((row) => row.labels.some((label) => own === label || own.startsWith(`${label}(`) || own === `(${label})`));
    if (known) return known;
    // 民生・家庭 小計: what the rows above add up, named.
    if (/小計(\(.*\))?$/.test(own)) return ANY_ROW[0];
  }
  return undefined;
}

/** The section a text names, with or without a number before it. */
export function sectionOf(form: TableForm, texts: readonly RowText[]): SourceForm | undefined {
  for (const { base: own } of texts) {
    // Leading numbers (1, ①, ■) belong to the numbering, not to the name; nor do brackets around it.
    const name = own.replace(/^[<〈《【[](.+)[>〉》】\]]$/, "$1").replace(/^[■●◆・]?(\d{1,2}[.．)]?)?(?=\D)/, "");
    const found = form.sections?.find((section) => section.labels.some((label) => base(label) === own || base(label) === name));
    if (found) return found;
  }
  return undefined;
}
