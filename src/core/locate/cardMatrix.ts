import { readText } from "../cell/reading";
import { normalizeNumberLabel } from "../cell/text";
import { labelParts } from "../cell/unit";
import type { ColumnForm, TableForm } from "../forms/types";
import type { Range } from "../grid/address";
import type { Sheet } from "../grid/snapshot";
import { base } from "./dictionary";
import type { LocatedColumn, LocatedRow } from "./located";
import type { TextCell } from "./sheetText";
import { isNote, isTitle } from "./title";

/** The matrix of a card: a row of process labels over one row a party. */
export interface CardMatrix {
  readonly header: number;
  readonly columns: readonly LocatedColumn[];
  readonly rows: readonly LocatedRow[];
  readonly range: Range;
}

interface Hit {
  readonly column: ColumnForm;
  readonly cell: TextCell;
}

/** How far left of the first process the party names may stand. */
const PARTY_REACH = 3;

const matrixLabels = new WeakMap<TableForm, ReadonlyMap<string, ColumnForm>>();

/** Processes of a card by comparable label, the first column of a label first. */
function processes(form: TableForm): ReadonlyMap<string, ColumnForm> {
  const known = matrixLabels.get(form);
  if (known) return known;
  const labels = new Map<string, ColumnForm>();
  for (const column of form.columns.filter((candidate) => candidate.matrix)) {
    for (const label of column.labels.map(base)) if (!labels.has(label)) labels.set(label, column);
  }
  matrixLabels.set(form, labels);
  return labels;
}

/** Rows a process label may be merged over, less one. */
const TALLEST_LABEL = 2;

function matrixHits(form: TableForm, cells: readonly TextCell[]): Hit[] {
  const labels = processes(form);
  const hits: Hit[] = [];
  for (const cell of cells) {
    const column = labels.get(cell.base);
    if (column) hits.push({ column, cell });
  }
  return hits;
}

function byRow(hits: readonly Hit[]): Map<number, Hit[]> {
  const rows = new Map<number, Hit[]>();
  for (const hit of hits) {
    const row = rows.get(hit.cell.row);
    if (row) row.push(hit);
    else rows.set(hit.cell.row, [hit]);
  }
  return rows;
}

/** Cards side by side repeat a process: a new card begins there, or before with the processes that come first. */
function splitRepeated(form: TableForm, hits: readonly Hit[]): Hit[][] {
  const groups: Hit[][] = [];
  const order = (hit: Hit): number => form.columns.indexOf(hit.column);
  for (const hit of [...hits].sort((a, b) => a.cell.col - b.cell.col)) {
    const last = groups.at(-1);
    if (last && !last.some((known) => known.column === hit.column)) last.push(hit);
    else {
      const first = last?.findLastIndex((known, index) => index > 0 && order(known) < order(last[index - 1]!)) ?? -1;
      groups.push([...(first > 0 ? last!.splice(first) : []), hit]);
    }
  }
  return groups;
}

function textAt(sheet: Sheet, row: number, col: number): string {
  const cell = sheet.rows[row]?.[col];
  return cell ? readText(cell) : "";
}

function located(form: ColumnForm, col: number, label: string): LocatedColumn {
  return { id: form.id, form, col, label, shift: 0 };
}

/** Whether a number stands alone where parties do, or left of them: 1_2 | エリアB opens the next card. */
function isNumbered(sheet: Sheet, row: number, partyCol: number): boolean {
  const cells = (sheet.rows[row] ?? []).slice(Math.max(0, partyCol - 1), partyCol + 1);
  return cells.some((cell) => typeof cell?.value === "string" && /^\d{1,2}[_-]\d{1,3}$/.test(normalizeNumberLabel(cell.value)));
}

/** Rows of parties below a header: until neither a party nor a process is filled, or another label, note or title begins. */
function partyRows(form: TableForm, sheet: Sheet, header: number, partyCol: number, processes: readonly LocatedColumn[]): LocatedRow[] {
  const labels = new Set(form.columns.flatMap((column) => column.labels.map(base)));
  const rows: LocatedRow[] = [];
  const ids = new Map<string, number>();
  for (let row = header + 1; row < sheet.rows.length; row += 1) {
    const party = textAt(sheet, row, partyCol);
    const filled = processes.some((column) => textAt(sheet, row, column.col) !== "");
    if (party === "" && !filled) {
      // Labels merged over several rows leave blank ones before the first party.
      if (rows.length === 0 && row <= header + TALLEST_LABEL) continue;
      break;
    }
    if (labels.has(labelParts(party).base) || isNote(party) || isTitle(party)) break;
    // 1_2 エリアB or （合意形成状況の詳細）: the next card or a remark, not a party.
    if ((!filled && /^(\(|○|\d{1,2}[_-]\d)/.test(normalizeNumberLabel(party))) || isNumbered(sheet, row, partyCol)) break;
    const count = (ids.get(party) ?? 0) + 1;
    ids.set(party, count);
    rows.push({ id: count === 1 ? party : `${party}#${count}`, kind: "leaf", row, label: party });
  }
  return rows;
}

function partyColumn(sheet: Sheet, header: number, first: number, own: Hit | undefined): number {
  if (own) return own.cell.col;
  for (let row = header + 1; row <= header + 1 + TALLEST_LABEL; row += 1) {
    for (let col = first - 1; col >= Math.max(0, first - PARTY_REACH); col -= 1) if (textAt(sheet, row, col) !== "") return col;
  }
  return Math.max(0, first - 1);
}

/** Matrices of a form on a sheet: rows where at least two of its processes stand beside each other. */
export function cardMatrices(form: TableForm, sheet: Sheet, labels: readonly TextCell[]): CardMatrix[] {
  const partyForm = form.columns.find((column) => column.matrix && column.id === "party");
  return [...byRow(matrixHits(form, labels))].flatMap(([header, own]) =>
    splitRepeated(form, own).flatMap((hits) => {
      const processes = hits
        .filter((hit) => hit.column !== partyForm)
        .map((hit) => located(hit.column, hit.cell.col, hit.cell.text.replace(/\s+/g, "")));
      if (!partyForm || processes.length < 2) return [];
      const first = Math.min(...processes.map((column) => column.col));
      const own = hits.find((hit) => hit.column === partyForm);
      const partyCol = partyColumn(sheet, header, first, own);
      const body = partyRows(form, sheet, header, partyCol, processes);
      const columns = [located(partyForm, partyCol, own?.cell.text ?? ""), ...processes];
      const right = Math.max(...processes.map((column) => column.col));
      return [
        {
          header,
          columns,
          rows: body,
          range: { top: header, left: Math.min(partyCol, first), bottom: Math.max(header, ...body.map((row) => row.row)), right },
        },
      ];
    }),
  );
}
