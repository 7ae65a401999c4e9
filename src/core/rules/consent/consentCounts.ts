import type { CellAddress } from "../../grid/address";
import type { Consumer } from "../zero/consumerRows";
import { consentRows, demandRows, plainName } from "../zero/consumerRows";
import type { Report, Rule, RuleContext } from "../rule";

/** Words by which a facility's own name tells what kind of consumer it is. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["オフィスビル", /オフィス|ビル|本店|本社|支店|支社|事務所/],
  ["宿泊施設", /宿泊|ホテル|旅館|民宿/],
  ["商業施設", /商業|ショッピング|百貨店|スーパー/],
];

/** Whether a facility's name tells a kind, and no other: 商業ビル is no office. */
function isOfKind(name: string, kind: string): boolean {
  const plain = plainName(name);
  const told = KINDS.filter(([, words]) => words.test(plain)).map(([label]) => label);
  return plain.includes(plainName(kind)) || (told.length === 1 && told[0] === plainName(kind));
}

function total(rows: readonly Consumer[]): number {
  return rows.reduce((all, row) => all + (row.count ?? 0), 0);
}

function places(rows: readonly Consumer[]): CellAddress[] {
  return rows.flatMap((row) => row.countAt ?? []);
}

/** Every count is a number, and there is one. */
function known(rows: readonly Consumer[]): boolean {
  const given = rows.filter((row) => row.view.reading(row.row, "count").kind !== "blank");
  return given.length > 0 && given.every((row) => row.count !== undefined);
}

interface Difference {
  readonly report: Report;
  readonly amount: number;
}

function differ(message: string, name: string, consent: readonly Consumer[], demand: readonly Consumer[]): Difference | undefined {
  if (!known(consent) || !known(demand) || total(consent) === total(demand)) return undefined;
  const [first] = consent as [Consumer];
  const report: Report = {
    message,
    data: { name, consent: total(consent), demand: total(demand) },
    cell: places(consent)[0] ?? places(demand)[0]!,
    cells: [...places(consent), ...places(demand)],
    view: first.view,
    row: first.row,
    column: "count",
    actual: String(total(consent)),
    expected: String(total(demand)),
  };
  return { report, amount: total(consent) - total(demand) };
}

/** Kinds of consumer that stand by name in both tables: オフィスビル 25 against 27. */
function* kinds(consent: readonly Consumer[], demand: readonly Consumer[]): Generator<Difference> {
  for (const row of demand) {
    const kind = plainName(row.name);
    // その他 is what is left over: it has no rows of its own to compare with.
    if (kind.length < 3 || /その他/.test(kind) || !consent.some((other) => plainName(other.name).includes(kind))) continue;
    const own = consent.filter((other) => isOfKind(other.name, row.name));
    const found = differ("kind", row.name, own, [row]);
    if (found) yield found;
  }
}

/** Whether every facility bears its kind in its name: where the sums agree, any other may be of the kind that seems to lack one. */
function allTold(consent: readonly Consumer[], demand: readonly Consumer[]): boolean {
  const labels = demand.map((row) => plainName(row.name)).filter((kind) => kind.length >= 3);
  return consent.every((row) => labels.some((kind) => plainName(row.name).includes(kind)));
}

function* check(context: RuleContext): Generator<Report> {
  const consent = consentRows(context);
  const demand = demandRows(context);
  for (const sector of ["住宅", "業務その他", "公共"] as const) {
    const own = consent.filter((row) => row.sector === sector);
    const other = demand.filter((row) => row.sector === sector);
    const whole = differ("sector", sector, own, other);
    const parts = whole || allTold(own, other) ? [...kinds(own, other)] : [];
    // A difference the kinds explain is theirs alone.
    if (whole && whole.amount !== parts.reduce((sum, part) => sum + part.amount, 0)) yield whole.report;
    for (const part of parts) yield part.report;
  }
}

/** E-09: the facilities in the consent tables are not as many as in the demand table. */
export const consentCounts: Rule = {
  id: "E-09",
  severity: "warning",
  title: "合意形成と達成率の件数の不一致",
  why: "合意形成の対象は、達成率の表に載せた需要家と同じです。",
  how: "どちらの件数が新しいかを確認して、そろえます。",
  source: "seed:000 I-000-2",
  messages: {
    sector: "{name}の合意形成の件数（{consent}件）と達成率表の件数（{demand}件）が違います。",
    kind: "{name}の合意形成の件数（{consent}件）と達成率表の件数（{demand}件）が違います。",
  },
  checkWorkbook: check,
};
