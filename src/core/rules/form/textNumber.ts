import type { NumberReading } from "../../cell/reading";
import type { TableView } from "../../calc/view";
import type { LocatedColumn } from "../../locate/located";
import { quoted } from "../../text/ja";
import { putNumber } from "../edits";
import type { Rule } from "../rule";

/** Whether the form itself writes this column's numbers with a unit or counter in the cell (900戸, 12,276千円); plans print their rates as 38%. */
function unitBelongsInCell({ table }: TableView, column: LocatedColumn, { unit }: NumberReading): boolean {
  const rate = unit?.dimension === "percent" && (table.form.form === "action-plan" || table.form.form === "strategy");
  return (
    rate || column.form.count === true || column.form.unitInCell === true || column.compares !== undefined || column.year !== undefined
  );
}

/** Totals the form itself prints with the letter of its formula: (C) 16,631,046 (seed:000 L110). */
function isLettered(view: TableView, row: TableView["rows"][number], column: LocatedColumn): boolean {
  return row.kind === "total" && /^[(（]\s*[A-CＡ-Ｃ]\s*[)）]\s*[\d０-９]/.test(String(view.raw(row, column.id).value));
}

/** Whether a plan writes its reductions as it prints them, ▲968.1: typed into a cell that is always a text. Beside a negative number it is not the plan's way. */
function isPrintedSign(view: TableView, row: TableView["rows"][number], column: LocatedColumn): boolean {
  if (view.table.form.form !== "action-plan" || !/^[▲△]\s*\d[\d,]*(\.\d+)?$/.test(String(view.raw(row, column.id).value).trim()))
    return false;
  return view.rows.every((other) => {
    const { value } = view.raw(other, column.id);
    return typeof value !== "number" || value >= 0;
  });
}

/** 2050 beside 目標年度 is a name, not a figure. */
function isYearName(row: TableView["rows"][number], { value, unit, decimals }: NumberReading): boolean {
  return unit === undefined && decimals === 0 && value > 1900 && value < 2200 && /年度?$/.test(row.label);
}

/** A text that is a number Excel cannot add up; undefined for numbers the form writes as text. */
export function numberInText(view: TableView, row: TableView["rows"][number], column: LocatedColumn): NumberReading | undefined {
  if (column.form.kind !== "number") return undefined;
  if (typeof view.raw(row, column.id).value !== "string") return undefined;
  const reading = view.reading(row, column.id);
  if (reading.kind !== "number") return undefined;
  if (
    reading.oddities.includes("approximate") ||
    isYearName(row, reading) ||
    isLettered(view, row, column) ||
    isPrintedSign(view, row, column)
  )
    return undefined;
  // The official example itself writes １箇所 with full-width digits, and ○○％.
  const wide = column.form.count === true || !/[０-９]/.test(String(view.raw(row, column.id).value));
  const onlyUnit = reading.oddities.every(
    (oddity) => oddity === "unitInCell" || (oddity === "fullWidth" && wide && reading.unit !== undefined),
  );
  return onlyUnit && unitBelongsInCell(view, column, reading) ? undefined : reading;
}

/** The number as the column's label would have it: 1,234千円 is 1234000 below 円. Undefined where the unit of the text says nothing of the column's. */
function inColumnUnit(
  view: TableView,
  row: TableView["rows"][number],
  column: LocatedColumn,
  { oddities, value }: NumberReading,
): number | undefined {
  if (!oddities.includes("unitInCell")) return value;
  const shift = view.shiftOf(row, column.id);
  if (column.form.unit === "%") return shift === 0 ? value : undefined;
  return Number(`${value}e${shift - column.shift}`);
}

/** a number is stored as text, with full-width digits, stray commas or an SI letter. */
export const textNumber: Rule = {
  id: "A-02",
  severity: "warning",
  title: "数値が文字列として保存されています",
  why: "文字列の数値は、Excelの合計や計算に入りません。",
  how: "「数値に変換」で直せます。",
  source: "seed:000 L178・L322",
  messages: { text: "数値が文字列として入っています（例：{text}）。" },
  *checkTable(view) {
    for (const { row, column } of view.cells.textsForNumbers()) {
      const reading = numberInText(view, row, column);
      const cell = reading && view.address(row, column.id);
      if (!reading || !cell) continue;
      const text = String(view.raw(row, column.id).value);
      // A stray comma or an SI letter leaves the size in doubt: a person has to decide.
      const doubtful = reading.oddities.some((oddity) => oddity === "commaPlacement" || oddity === "siSuffix");
      const value = doubtful ? undefined : inColumnUnit(view, row, column, reading);
      const fix = value === undefined ? [] : putNumber(view, row, column.id, value, "文字列を数値に直す");
      yield {
        message: "text",
        data: { text: quoted(text) },
        cell,
        view,
        row,
        column: column.id,
        actual: text,
        ...(value === undefined ? {} : { expected: String(value) }),
        fix,
      };
    }
  },
};
