import type { CellAddress } from "../../grid/address";
import { contains } from "../../grid/address";
import { textSign, textsWith } from "../../grid/textSigns";
import type { Sheet } from "../../grid/snapshot";
import type { TableView } from "../../calc/view";
import { placeIn } from "../../locate/located";
import { quoted } from "../../text/ja";
import type { Report, Rule, RuleContext } from "../rule";

/** Signs that stand in for something in the form's examples; most texts hold none. */
const GLYPH = textSign(/[○〇◯●*＊]/);

/** Only glyphs of an example, perhaps with separators: ○○, ○,○○○, ＊＊＊. */
function isExample(text: string): boolean {
  return /[○〇◯●*＊]/.test(text) && /^[○〇◯●*＊・…,.，、\s]+$/.test(text);
}

/** Glyphs of an example inside a text: ○○戸, R○年, エリア〇〇, 令和3年●月. */
function holdsExample(text: string): boolean {
  return /[○〇◯]{2,}|[○〇◯●]\s*[年月日戸棟件台箇施円社%％]|[RrHＲ]\s*[○〇◯●]|[*＊]{3,}/.test(text);
}

/** A single ○ or ● is a mark the form asks for, unless a number belongs there. */
function isMark(text: string, numeric: boolean): boolean {
  return !numeric && /^[○〇◯●]$/.test(text);
}

function* inTable(view: TableView): Iterable<Report> {
  for (const { row, column, text: raw } of view.cells.texted(GLYPH, ({ form }) => form.kind !== "mark" && !form.derived)) {
    const text = raw.trim();
    const cell = view.address(row, column.id);
    if (!cell || text.length > 40 || isMark(text, column.form.kind === "number")) continue;
    if (!isExample(text) && !holdsExample(text)) continue;
    yield { message: "left", data: { text: quoted(text) }, cell, view, row, column: column.id, actual: text };
  }
}

/** A date or quantity left open in running text. Options of a check-box line （〇年〇月） not taken are legal (rules.md §M.9). */
const OPEN_IN_PROSE =
  /(令和|平成|20\d\d年?|[RH])\s*[\d０-９元]*\s*年?\s*[●○〇◯]+\s*[年月]|●+\s*[年月日件円%％]|[○〇◯]{2,}\s*(市|町|村|県|地区|株式会社|件|戸|kW|kWh|千円|円|%|％)/;

function inSomeTable(at: CellAddress, context: RuleContext): boolean {
  return context.views.some(({ table }) => {
    if (table.sheet !== at.sheet || !contains(table.range, at)) return false;
    const own = placeIn(table, at.row, at.col);
    return (
      table.rows.some(({ row }) => row === own.row) && (table.fields !== undefined || table.columns.some(({ col }) => col === own.col))
    );
  });
}

/** Open places in running text. */
const OPEN = textSign(/[●○〇◯]/);

function* inProse(sheet: Sheet, context: RuleContext): Iterable<Report> {
  for (const { row, col, text } of textsWith(sheet, OPEN)) {
    if (sheet.rows[row]?.[col]?.formula !== undefined) continue;
    const at = { sheet: sheet.name, row, col };
    const found = OPEN_IN_PROSE.exec(text.replace(/[（(][^（()）]*[)）]/g, ""));
    if (!found || inSomeTable(at, context)) continue;
    yield { message: "left", data: { text: quoted(found[0]) }, cell: at, actual: found[0] };
  }
}

/** an example's ○○ is left in an input cell. */
export const placeholderLeft: Rule = {
  id: "A-01",
  severity: "error",
  title: "記入例の残り",
  why: "記入例の○○が残ったままでは、内容が確定していないと受け取られます。",
  how: "値を入れるか、該当しないときは「―」にします。",
  source: "seed:004 L58「令和3年●月」、様式1 L473",
  messages: { left: "記入例の○○が残っています（{text}）。" },
  checkTable: (view) => inTable(view),
  checkTexts: inProse,
};
