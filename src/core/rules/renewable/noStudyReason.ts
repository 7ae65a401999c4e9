import type { TableView } from "../../calc/view";
import { facilityKey } from "../../cell/numbers";
import { isDash, isPlaceholder, normalizeLabel } from "../../cell/text";
import { facilityOf, siteKey } from "../../forms/proposal/plants";
import { originals } from "../../forms/proposal/sisterSums";
import { contains } from "../../grid/address";
import type { Cell } from "../../grid/snapshot";
import type { LocatedRow } from "../../locate/located";
import type { RuleContext } from "../rule";
import { gridStage } from "./gridStage";

/** A text on plants that need no study; neither a choice of the list nor the form's own advice. */
function isReason(text: string): boolean {
  return (
    /検討(は|が)?(不要|必要(が)?な)|自営線|オフグリッド|逆潮流|独立(電源|系統)|構内(で|に)|(接続|連系)(を)?(しな|せず)/.test(text) &&
    gridStage(text) === undefined &&
    !/(記載|記入|選択)(して|する|し、)/.test(text)
  );
}

function holdsReason(cells: readonly (Cell | undefined)[] | undefined): boolean {
  return cells?.some((cell) => typeof cell?.value === "string" && isReason(cell.value)) ?? false;
}

/** Whether the row says itself, in 補足 or in a column someone added, or the plant's row of 設備情報 does. */
export function saysReason(view: TableView, row: LocatedRow): boolean {
  const note = view.text(row, "note");
  if (note !== "" && !isDash(note) && !isPlaceholder(note)) return true;
  return [{ view, row }, ...originals(view, row)].some((own) => holdsReason(own.view.sheet.rows[own.row.row]));
}

/** Remarks outside the tables that say why no study is needed. */
export function remarks(context: RuleContext): string[] {
  const tables = context.views.map((view) => view.table);
  return context.snapshot.sheets
    .filter((sheet) => !sheet.hidden)
    .flatMap((sheet) =>
      sheet.rows.flatMap((cells, row) =>
        (cells ?? []).flatMap((cell, col) => {
          const text = cell?.value;
          return typeof text === "string" &&
            isReason(text) &&
            !tables.some((table) => table.sheet === sheet.name && contains(table.range, { row, col }))
            ? [text]
            : [];
        }),
      ),
    );
}

/** Whether a list of numbers as people write it, 4、6～8, holds one. */
function lists(numbers: string, wanted: number): boolean {
  return numbers.split(/[、,・]/).some((part) => {
    const [from = Number.NaN, to = from] = (part.match(/\d+/g) ?? []).map(Number);
    return from <= wanted && wanted <= to;
  });
}

/** Numbers of plants a remark names: 施設番号６～８, 太陽光ー４. */
function numbersIn(remark: string): string[] {
  const named = /(?:施設番号|施設No\.?|太陽光|水力|風力|地熱|バイオマス|廃棄物|その他)\s*[-:]?\s*(\d[\d、,~・-]*)/g;
  return [
    ...remark
      .normalize("NFKC")
      .replace(/[ー‐–―−〜]/g, "-")
      .matchAll(named),
  ].map(([, numbers = ""]) => numbers);
}

/** Whether a remark speaks of the plant of a row: it names it, or no plant at all. */
export function speaksOf(remark: string, view: TableView, row: LocatedRow): boolean {
  const site = siteKey(view.text(row, "site"));
  if (site !== "" && normalizeLabel(remark).includes(site)) return true;
  const facility = facilityKey(view.text(row, "facilityNo")) ?? facilityOf(view, row);
  const own = Number(/(\d+)\D*$/.exec(facility)?.[1]);
  const named = numbersIn(remark);
  return named.length === 0 || named.some((numbers) => lists(numbers, own));
}
