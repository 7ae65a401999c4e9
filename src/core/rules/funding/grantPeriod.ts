import { decimal } from "../../calc/decimal";
import type { TableView } from "../../calc/view";
import { normalizeLabel } from "../../cell/text";
import type { YearEntry } from "../../forms/proposal/fundingYears";
import { entriesOf } from "../../forms/proposal/fundingYears";
import { figure } from "../../text/ja";
import type { Rule, RuleContext } from "../rule";

/** The two grants whose period is limited. */
const GRANTS = /地域脱炭素(移行・再エネ)?推進交付金|再エネ推進交付金|特定地域脱炭素移行加速化交付金/;

interface GrantEntry extends YearEntry {
  readonly view: TableView;
  readonly year: number;
  readonly yen: number;
}

/** Rows by year that are paid by a grant. */
function grantEntries(context: RuleContext): GrantEntry[] {
  return context.tables("P-3.4b.byYear").flatMap((view) =>
    entriesOf(view).flatMap((entry) => {
      const yen = view.number(entry.row, "required");
      const isGrant = GRANTS.test(normalizeLabel(view.text(entry.row, "programme")));
      return isGrant && entry.year !== undefined && yen !== undefined && yen > 0 ? [{ ...entry, view, year: entry.year, yen }] : [];
    }),
  );
}

/** 令和 year of a western fiscal year. */
function reiwa(year: number): string {
  return `令和${year - 2018}`;
}

/** G-04: a grant is planned outside its period, or over more years than it allows. */
export const grantPeriod: Rule = {
  id: "G-04",
  severity: "error",
  title: "交付対象期間",
  why: "交付金の対象となる事業は、交付対象期間の中で実施します。",
  how: "年度か、財源（国の事業）を見直します。",
  source: "様式1 3.4（交付対象期間）",
  messages: {
    outside: "{year}年度に交付金（{amount}千円）があります。交付対象期間は{first}～{last}年度（最長{years}年）です。",
    long: "交付金の期間が{count}年にわたっています。交付対象期間は最長{years}年です。",
  },
  *checkWorkbook(context) {
    const [first, last, years] = ["grant.firstYear", "grant.lastYear", "grant.years"].map((name) => context.setting(name));
    if (first === undefined || last === undefined || years === undefined) return;
    const limits = { first: reiwa(first), last: `${last - 2018}`, years };
    const entries = grantEntries(context);
    const isInside = ({ year }: GrantEntry): boolean => year >= first && year <= last;
    const inside = entries.filter(isInside);
    const outside = entries.filter((entry) => !isInside(entry));
    // One year outside the period is one cause, however many measures it holds.
    for (const year of new Set(outside.map((entry) => entry.year))) {
      const own = outside.filter((entry) => entry.year === year);
      const cells = ["required", "year", "programme"].flatMap((column) => own.flatMap(({ view, row }) => view.address(row, column) ?? []));
      const amount = figure(own.reduce((sum, { yen }) => sum.plus(yen), decimal(0)));
      const { view, row } = own[0]!;
      yield { message: "outside", data: { ...limits, year: reiwa(year), amount }, cell: cells[0]!, cells, view, row, column: "required" };
    }
    const count = new Set(inside.map((entry) => entry.year)).size;
    const span = inside.length === 0 ? 0 : Math.max(...inside.map(({ year }) => year)) - Math.min(...inside.map(({ year }) => year)) + 1;
    if (span > years) {
      const cells = inside.flatMap(({ view, row }) => view.address(row, "required") ?? []);
      yield { message: "long", data: { ...limits, count: Math.max(count, span) }, cell: cells.at(-1)!, cells, view: inside[0]!.view };
    }
  },
};
