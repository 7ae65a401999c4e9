import { normalizeLabel } from "../../cell/text";
import { unit } from "../../cell/unit";
import type { Unit } from "../../cell/unit";
import type { PublishedForm, TableForm } from "../../forms/types";
import type { Range } from "../../grid/address";
import type { TextCell, TextRows } from "../sheetText";
import { isNote, isTitle, sheetMatches } from "../title";
import type { PublishedColumn } from "./columns";
import type { PublishedRow } from "./rows";
import { isUnitLine, unitAlone, unitIn } from "./words";

/** Everything a published table says of itself, normalized. */
export interface TableWords {
  readonly title: string;
  readonly titleCell?: TextCell;
  readonly header: string;
  readonly rows: readonly string[];
  readonly unit?: Unit;
  /** Its unit is t, and nothing says of what. */
  readonly tons: boolean;
}

const ABOVE = 8;
const LONGEST_TITLE = 70;

/** Texts above a header down to the table before it, nearest first. */
export function textsOver(rows: TextRows, area: Pick<Range, "top" | "right">, floor: number, left: number): TextCell[] {
  const found: TextCell[] = [];
  for (let row = area.top - 1; row > floor && row >= area.top - ABOVE; row -= 1) {
    for (const cell of rows.get(row) ?? []) if (cell.col >= left - 2 && cell.col <= area.right + 6) found.push(cell);
  }
  return found;
}

function titleOf(above: readonly TextCell[]): TextCell | undefined {
  const usable = above.filter(
    (cell) =>
      cell.text.length <= LONGEST_TITLE &&
      !/。|[\d０-９][%％]/.test(cell.text) &&
      !isUnitLine(cell.text) &&
      !unitAlone(cell.text) &&
      !isNote(cell.text),
  );
  return usable.find((cell) => isTitle(cell.text)) ?? usable[0];
}

function unitAbove(above: readonly TextCell[], title: TextCell | undefined): Unit | undefined {
  for (const { text, unit: own } of above) {
    const found = unitAlone(text) ?? (isUnitLine(text) || /^[(（【[]/.test(text.trim()) ? own : undefined);
    if (found) return found;
  }
  return title?.unit;
}

/** 施設 in a corner is the name of a column, t-CO2 the unit of the table. */
const CORNER_UNITS: ReadonlySet<string> = new Set(["co2", "energy", "heat"]);

/** Words of a table from its title, header and rows. */
export function wordsOf(
  above: readonly TextCell[],
  columns: readonly PublishedColumn[],
  corner: readonly string[],
  rows: readonly PublishedRow[],
): TableWords {
  const title = titleOf(above);
  const figures = columns.filter((column) => column.role === "value");
  const shared = figures.every((column) => column.unit?.name === figures[0]?.unit?.name) ? figures[0]?.unit : undefined;
  const named = rows.filter((row) => row.ownUnit || row.unit !== undefined);
  // A unit in the first row alone is merged over all of them.
  const merged = named.length === 1 && named[0] === rows[0] && rows.length > 2 ? unitNamed(rows[0]!.unit) : undefined;
  const found =
    shared ??
    unitAbove(above, title) ??
    merged ??
    corner
      .flatMap((text) => text.split(" "))
      .map(unitIn)
      .find((own) => own && CORNER_UNITS.has(own.dimension));
  const header = [...corner, ...columns.flatMap((column) => column.labels)].map(normalizeLabel).join(" ");
  const labels = rows.flatMap((row) => [...row.path, ...Object.values(row.others)]).map(normalizeLabel);
  const tons =
    found?.name === "t-CO2" &&
    !/co2|co₂/.test(
      [header, ...above.map(({ text }) => normalizeLabel(text)), ...labels, ...rows.map(({ unit: own }) => normalizeLabel(own ?? ""))].join(
        " ",
      ),
    );
  return {
    title: title ? normalizeLabel(title.text) : "",
    header,
    rows: labels,
    tons,
    ...(title ? { titleCell: title } : {}),
    ...(found ? { unit: found } : {}),
  };
}

function points(form: TableForm, signs: PublishedForm, words: TableWords, sheet: string): number {
  const all = [words.title, words.header, ...words.rows].join(" ");
  if (signs.emission && !isEmission(words) && !words.rows.some((label) => GREENHOUSE.test(label))) return 0;
  if (signs.never?.test(all) || (signs.needs && !signs.needs.test(`${words.title} ${words.header}`))) return 0;
  if (signs.needsRow && !words.rows.some((label) => signs.needsRow!.test(label))) return 0;
  const title = (signs.title ?? []).filter((sign) => sign.test(words.title)).length * 3;
  const header = (signs.header ?? []).filter((sign) => sign.test(words.header)).length * 2;
  const rows = (signs.rows ?? []).filter((sign) => words.rows.some((label) => sign.test(label))).length * 2;
  const sum = title + header + rows;
  return sum > 0 && sheetMatches(form, sheet) ? sum + 1 : sum;
}

const EMISSION = /排出量|吸収量|co2|温室効果ガス/;
/** What emissions follow from; without a word of them it is an account of what was used. */
const CONSUMED = /エネルギー(消費|使用)量|(燃料|電力|電気)(の)?(消費|使用)量/;

/** Sectors as emission tables name them; 総務部門 is a department. */
const SECTOR = /(産業|家庭|業務|民生|運輸|廃棄物|エネルギー転換|農林水産)(その他)?(部門|分野)/;
/** The same without 部門; fewer than three of them may stand in any statistics. */
const BARE_SECTOR = /^(産業|業務(その他)?|民生(家庭|業務)?|家庭|運輸|廃棄物|エネルギー転換)$/;
/** What municipalities also publish by year and department; what else is emitted (t). */
const OTHER_TITLE =
  /予算|決算|歳出|歳入|人口|世帯|職員数|事業費|出荷額|生産額|濃度|排出係数|大気汚染|(ごみ|ゴミ|廃棄物|食品ロス|汚泥|汚水|排水|資源物?)の?総?(排出|発生|処理|搬入)量/;
const GREENHOUSE = /温室効果ガス|二酸化炭素|co2.{0,4}排出/;
const OTHER_UNITS: ReadonlySet<string> = new Set(["money", "count", "price", "area"]);

function isEmission(words: TableWords): boolean {
  if (OTHER_TITLE.test(words.title) && !GREENHOUSE.test(words.title)) return false;
  if (words.unit?.dimension === "co2" && !words.tons) return true;
  if (words.unit && OTHER_UNITS.has(words.unit.dimension)) return false;
  const said = [words.title, words.header];
  return (
    said.some((text) => EMISSION.test(text)) ||
    (said.some((text) => CONSUMED.test(text)) && words.rows.some((label) => EMISSION.test(label))) ||
    words.rows.filter((label) => SECTOR.test(label)).length >= 2 ||
    new Set(words.rows.filter((label) => BARE_SECTOR.test(label))).size >= 3
  );
}

/** The form a table belongs to, and how sure that is; undefined for a table of years that is none of them. */
export function formOf(
  forms: readonly TableForm[],
  words: TableWords,
  sheet: string,
): { readonly form: TableForm; readonly certain: boolean } | undefined {
  let best: TableForm | undefined;
  let most = 0;
  for (const form of forms) {
    const found = form.published ? points(form, form.published, words, sheet) : 0;
    if (found > most) {
      best = form;
      most = found;
    }
  }
  if (best) return { form: best, certain: most >= 2 };
  const fallback = forms.find((form) => form.published?.fallback);
  if (!fallback || !isEmission(words) || fallback.published!.never?.test([words.title, words.header, ...words.rows].join(" ")))
    return undefined;
  return { form: fallback, certain: false };
}

/** Unit of a name, undefined for none. */
export function unitNamed(name: string | undefined): Unit | undefined {
  return name === undefined ? undefined : unit(name);
}
