import { normalizeLabel } from "../../cell/text";
import { labelParts } from "../../cell/unit";
import type { PublishedRow, RowDerived } from "./rows";
import { againstOf, bareRole, headsComparison, roleOf } from "./words";

/** What the figures themselves are called below a name, beside 構成比 or 増減率: 産業部門＞排出量. */
const VALUE = /^((温室効果ガス|二酸化炭素|co2)?(の)?排出量|実数|実績値?|値|量)$/;
/** A change that says so, not an amount taken off (再エネ導入によるCO2削減量). */
const CHANGE = /増減|差(?!引)|前年|基準|年度?比/;
/** A share of the whole, not 再エネ導入割合. */
const SHARE = /構成|シェア|^割合/;
const PLAIN_CHANGE = /^(削減|減少)(量|幅)?$/;

function nameBase(text: string): string {
  return normalizeLabel(labelParts(text).base);
}

function roleIn(text: string): RowDerived["role"] | undefined {
  const role = roleOf(text);
  const says = role === "change" ? CHANGE : role === "share" ? SHARE : undefined;
  return says?.test(normalizeLabel(text)) === false ? undefined : role;
}

/** A row by what it is of: the figures of a sector go by the sector's name, rows of changes and shares know whose they are. */
function named(row: PublishedRow): PublishedRow {
  if (row.inherited || row.path.length === 0) return row;
  const kinds = row.path.map(
    (text, at) => roleIn(text) ?? bareRole(text, row.path.slice(0, at)) ?? (VALUE.test(nameBase(text)) ? "value" : undefined),
  );
  const leaf = kinds.at(-1);
  if (leaf === undefined) return row;
  const heads = (at: number): boolean => leaf !== "value" && headsComparison(row.path[at]!);
  const name = kinds.findLastIndex((kind, at) => kind === undefined && !heads(at));
  const subject = row.path[name];
  const said = kinds.findLast((kind): kind is RowDerived["role"] => kind !== undefined && kind !== "value");
  // 2017年度比 in 倍 is a multiple.
  const role = said === "rate" && row.unit === "倍" ? "multiple" : said;
  if (role === undefined) return subject === undefined ? row : { ...row, label: subject, depth: row.depths[name]! };
  const against = row.path
    .slice(name + 1)
    .map(againstOf)
    .findLast((found) => found !== undefined);
  return { ...row, derived: { role, ...(subject === undefined ? {} : { subject }), ...(against === undefined ? {} : { against }) } };
}

/** Rows of a published table with their roles; beside a row of rates, a plain 削減量 is a change too. */
export function withRoles(rows: readonly PublishedRow[], changes: boolean): readonly PublishedRow[] {
  const found = rows.map(named);
  if (!changes || !found.some((row) => row.derived?.role === "rate")) return found;
  return found.map((row) => (!row.derived && PLAIN_CHANGE.test(nameBase(row.label)) ? { ...row, derived: { role: "change" } } : row));
}
