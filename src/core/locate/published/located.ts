import { normalizeLabel } from "../../cell/text";
import { labelParts } from "../../cell/unit";
import type { RowForm, TableForm } from "../../forms/types";
import type { Range } from "../../grid/address";
import type { Sheet } from "../../grid/snapshot";
import { base } from "../dictionary";
import type { LocatedColumn, LocatedRow } from "../located";
import { placesOf } from "./fit";
import type { LabelColumns } from "./labels";
import type { Place } from "./nesting";
import type { PublishedRow } from "./rows";
import { withRoles } from "./rowRoles";
import { rowIsTimes } from "./times";
import { PublishedRowReader } from "./rows";

/** RowForm a label names: exactly, as its beginning, or within it. */
export function rowFormOf(form: TableForm, label: string): RowForm | undefined {
  const own = base(label);
  const tests = [
    (name: string) => own === name,
    (name: string) => own.startsWith(name),
    (name: string) => name.length >= 4 && own.includes(name),
  ];
  for (const test of tests) {
    // A total goes by its very name: 温室効果ガス排出量 is one, エネルギー起源の温室効果ガス排出量 a part.
    const found = form.rows?.find((row) => (row.kind !== "total" || test === tests[0]) && row.labels.some((name) => test(base(name))));
    if (found) return found;
  }
  return undefined;
}

const KINDS = { leaf: "leaf", subtotal: "subtotal", total: "total", ratio: "ratio", memo: "fixed", section: "section" } as const;

/** Located rows of what was read; `adding` are the columns whose figures add up, `sameUnit` those of them with one unit for all rows, `unit` is that of the whole table. */
export function locatedRows(
  found: readonly PublishedRow[],
  form: TableForm,
  labels: LabelColumns,
  adding: ReadonlySet<number>,
  unit?: string,
  sameUnit: ReadonlySet<number> = new Set(),
): LocatedRow[] {
  const read = withRoles(
    found,
    form.columns.some((column) => column.id === "rate"),
  );
  const places = placesByUnit(read, form, adding, sameUnit, unit);
  const taken = new Map<string, number>();
  const textForms = form.columns.filter((column) => column.kind === "text").slice(1);
  return read.map((row, index) => {
    const place = places[index]!;
    const own = rowFormOf(form, row.label);
    const ratio = place.kind === "ratio" || own?.kind === "ratio";
    const subject = row.derived?.subject;
    const label = (subject === undefined ? row.label : `${subject}＞${row.label}`).replace(/\s+/g, " ").trim();
    const change = row.derived?.role === "change";
    const subjects = row.derived ? subjectsOf(read, places, index) : [];
    const times = rowIsTimes(
      row,
      read.find((other) => other.row === subjects[0]),
      form.published?.times === true,
    );
    const ownUnit = row.unit ?? (times ? "倍" : ratio && !change && !/倍/.test(row.label) ? "%" : ratio && !change ? undefined : unit);
    const wanted = row.inherited && row.unit !== undefined ? `${label}（${row.unit}）` : label;
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    const texts = textForms.flatMap((column) => {
      const found = labels.others.find(({ header }) => column.labels.some((name) => header.includes(base(name))));
      const text = found && row.others[found.header];
      return text ? [[column.id, text] as const] : [];
    });
    return {
      id: count === 1 ? wanted : `${wanted}#${count}`,
      kind: ratio ? "ratio" : KINDS[place.kind],
      row: row.row,
      label,
      ...(own ? { form: own.id } : {}),
      ...(place.parent === undefined ? {} : { parent: read[place.parent]!.row }),
      ...(row.derived
        ? {
            derived: {
              role: times ? "multiple" : row.derived.role,
              of: subjects,
              ...(row.derived.against === undefined ? {} : { against: row.derived.against }),
            },
          }
        : {}),
      attributes: {
        ...Object.fromEntries(texts),
        path: row.path.map((text) => labelParts(text).base).join("＞"),
        ...(ownUnit === undefined ? {} : { unit: ownUnit }),
      },
    };
  });
}

/** Rows a derived row may speak of: those it names or stands under; else the figures above it and the totals, these first where one such row serves all. */
function subjectsOf(read: readonly PublishedRow[], places: readonly Place[], index: number): number[] {
  const { derived, label } = read[index]!;
  const figures = read.flatMap((row, at) => (row.derived || ["ratio", "section", "memo"].includes(places[at]!.kind) ? [] : [{ row, at }]));
  if (derived?.subject !== undefined) return figures.filter(({ row }) => row.label === derived.subject).map(({ row }) => row.row);
  const named = figures
    .filter(({ row }) => row.label.length >= 2 && base(label).includes(base(row.label)))
    .toSorted((a, b) => b.row.label.length - a.row.label.length);
  if (named.length > 0) return [named[0]!.row.row];
  const above = figures.findLast(({ at }) => at < index) ?? figures[0];
  const totals = figures.filter(({ row, at }) => places[at]!.kind === "total" && (!above || row.unit === above.row.unit)).toReversed();
  const own = above ? [above] : [];
  const alone = read.every((row, at) => at === index || row.label !== label);
  // One share for all rows does not say of what.
  if (alone && derived?.role === "share") return [];
  const leaf = above !== undefined && places[above.at]!.kind === "leaf";
  return [...new Set([...(alone && leaf ? [...totals, ...own] : [...own, ...totals])].map(({ row }) => row.row))];
}

/** Rows of one kind may add up: those of one unit, but what a form keeps apart. */
function kindOf(row: PublishedRow, unit: string, apart: RegExp | undefined): string {
  const own = row.unit ?? unit;
  return apart?.test(normalizeLabel(row.path.join("＞"))) === true ? `${own} ＞` : own;
}

/** Rows of one unit add up among themselves; where columns have units of their own (CO2 beside 使用量), all rows add up in those. */
function placesByUnit(
  read: readonly PublishedRow[],
  form: TableForm,
  adding: ReadonlySet<number>,
  sameUnit: ReadonlySet<number>,
  unit = "",
): Place[] {
  const isTotal = (label: string): boolean => rowFormOf(form, label)?.kind === "total";
  if (sameUnit.size > 0) return placesOf(read, form.published?.nesting, isTotal, sameUnit);
  const places: Place[] = [];
  const kinds = read.map((row) => kindOf(row, unit, form.published?.apart));
  const common = kinds.filter((_, index) => read[index]!.unit !== "%");
  for (const own of new Set(common)) {
    const members = read.flatMap((row, index) => (kinds[index] === own || (row.unit === "%" && own === common[0]) ? [index] : []));
    const found = placesOf(
      members.map((index) => read[index]!),
      form.published?.nesting,
      isTotal,
      adding,
    );
    found.forEach((place, at) => {
      places[members[at]!] = place.parent === undefined ? { kind: place.kind } : { kind: place.kind, parent: members[place.parent]! };
    });
  }
  return read.map((_, index) => places[index] ?? { kind: "ratio" });
}

/** Rows of a grid whose sums and parts are told by columns, indents and figures, like those of a published table. */
export function nestedRows(form: TableForm, sheet: Sheet, columns: readonly LocatedColumn[], area: Range): LocatedRow[] {
  const figures = columns.filter((column) => column.form.kind === "number").map((column) => column.col);
  const named = new Map(columns.map((column) => [column.col, column]));
  const first = Math.min(...figures);
  const levels: number[] = [];
  for (let col = area.left; col < first; col += 1) {
    const texts = Array.from({ length: area.bottom - area.top + 1 }, (_, index) => sheet.rows[area.top + index]?.[col]?.value);
    const own = named.get(col);
    if (
      texts.some((text) => typeof text === "string") &&
      (!own || own === columns.find((column) => column.form.id === form.columns[0]!.id))
    )
      levels.push(col);
  }
  const labels: LabelColumns = { levels, others: [] };
  const adding = new Set(columns.filter((column) => column.form.kind === "number" && column.form.unit !== "%").map((column) => column.col));
  return locatedRows(new PublishedRowReader(sheet, labels, figures).read(area.top, area.bottom), form, labels, adding);
}
