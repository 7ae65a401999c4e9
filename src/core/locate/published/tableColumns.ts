import { readText } from "../../cell/reading";
import type { ColumnForm, TableForm } from "../../forms/types";
import type { Sheet } from "../../grid/snapshot";
import { base } from "../dictionary";
import type { LocatedColumn } from "../located";
import type { PublishedColumn } from "./columns";
import { pairsOf } from "./compares";
import type { HeaderArea } from "./header";
import type { LabelColumns } from "./labels";
import type { TableWords } from "./recognise";

/** A published table as it was read. */
export interface Described {
  readonly form: TableForm;
  readonly words: TableWords;
  readonly columns: readonly PublishedColumn[];
  readonly labels: LabelColumns;
}

/** Texts of the corner over a column of names, top to bottom. */
export function cornerText(sheet: Sheet, area: HeaderArea, col: number): string {
  const texts: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cell = sheet.rows[row]?.[col];
    if (cell) texts.push(readText(cell));
  }
  return texts.join(" ");
}

/** Form column of figures that goes by a group's words; the first when none does. */
function valueForm(form: TableForm, column: PublishedColumn): ColumnForm {
  const values = form.columns.filter((candidate) => candidate.kind === "number" && !DERIVED.has(candidate.id));
  const named = values.find((candidate) => candidate.labels.some((label) => column.labels.some((own) => base(own).includes(base(label)))));
  return named ?? values[0]!;
}

const DERIVED: ReadonlySet<string> = new Set(["change", "rate", "share", "multiple"]);

function columnForm(form: TableForm, column: PublishedColumn, ownUnit: boolean): ColumnForm {
  const id = column.role;
  const found =
    id === "value"
      ? valueForm(form, column)
      : (form.columns.find((candidate) => candidate.id === id) ?? { id, labels: [LABELS[id]], kind: "number" as const });
  const plain: ColumnForm = { id: found.id, labels: found.labels, kind: found.kind };
  if (id === "rate" || id === "share" || found.unit === "%") return { ...plain, unit: "%" };
  if (id === "multiple") return { ...plain, unit: "倍" };
  // Figures keep the unit of their sheet; a unit all columns share is the rows' (they may have others of their own).
  return ownUnit && column.unit ? { ...plain, unit: column.unit.name } : plain;
}

const LABELS = { change: "増減量", rate: "増減率", share: "構成比", multiple: "倍率" } as const;

/** Columns of a located published table, left to right. */
export function locatedColumns(sheet: Sheet, area: HeaderArea, { form, columns, labels, words }: Described): LocatedColumn[] {
  const taken = new Map<string, number>();
  const ids = new Map<number, string>();
  const ownUnits = columns.some((column) => column.role === "value" && column.unit && column.unit.name !== words.unit?.name);
  const named = columns.map((column) => {
    const own = columnForm(form, column, ownUnits || column.year === undefined);
    const year = column.year ?? column.phase ?? columns.find((other) => other.col === pairsOf(column, columns)[0]?.of)?.year ?? "";
    const wanted = `${own.id}.${year}`;
    const count = (taken.get(wanted) ?? 0) + 1;
    taken.set(wanted, count);
    ids.set(column.col, count === 1 ? wanted : `${wanted}#${count}`);
    return { column, own };
  });
  const figures = named.map(({ column, own }): LocatedColumn => {
    const compares = pairsOf(column, columns).flatMap(({ of, against }) => {
      const subject = ids.get(of)!;
      return [{ of: subject, ...(against === undefined ? {} : { against: ids.get(against)! }) }];
    });
    return {
      id: ids.get(column.col)!,
      form: own,
      col: column.col,
      label: column.labels.map((label) => label.replace(/\s+/g, "")).join("＞"),
      shift: 0,
      // A multiple has no unit, not even that of its year's figures.
      ...(column.year === undefined || column.role === "multiple" ? {} : { year: column.year }),
      ...(column.phase === undefined ? {} : { phase: column.phase }),
      ...(column.role === "value" && column.group !== "" ? { group: column.group } : {}),
      ...(column.role === "value" ? {} : { compares }),
    };
  });
  return [...textColumns(sheet, area, form, labels), ...figures].sort((a, b) => a.col - b.col);
}

function textColumns(sheet: Sheet, area: HeaderArea, form: TableForm, labels: LabelColumns): LocatedColumn[] {
  const [name, ...texts] = form.columns.filter((column) => column.kind === "text");
  const place = (own: ColumnForm, col: number): LocatedColumn => ({
    id: own.id,
    form: own,
    col,
    label: cornerText(sheet, area, col).replace(/\s+/g, ""),
    shift: 0,
  });
  const others = texts.flatMap((own) => {
    const found = labels.others.find(({ header }) => own.labels.some((label) => header.includes(base(label))));
    return found ? [place(own, found.col)] : [];
  });
  return [...(name ? [place(name, labels.levels.at(-1)!)] : []), ...others];
}
