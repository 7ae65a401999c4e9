import { facilityKey } from "../../cell/numbers";
import type { TableView } from "../../calc/view";
import { facilityOf, siteKey, sourceOf } from "../../forms/proposal/plants";
import type { LocatedRow } from "../../locate/located";
import { quoted } from "../../text/ja";
import { putText } from "../edits";
import { cellsOf, CONSENT, EQUIPMENT, isExample, SURVEY } from "../renewable/facilityRows";
import type { Report, Rule, RuleContext } from "../rule";

class Place {
  constructor(
    readonly view: TableView,
    readonly row: LocatedRow,
    /** Source and number: numbers count by source. */
    readonly key: string,
  ) {}

  /** The place in comparable form: only asked for where two rows have one number. */
  get site(): string {
    return siteKey(this.view.text(this.row, "site"));
  }
}

/** Whether two rows name different places; one that only says ①～③ names none. */
function differ(a: Place, b: Place): boolean {
  return a.site !== b.site && a.site !== "" && b.site !== "";
}

/** Rows of one kind of table that name a facility and its place. */
function places(id: string, context: RuleContext): Place[] {
  return context.tables(id).flatMap((view) => {
    const source = sourceOf(view) ?? "";
    return view.rows.flatMap((row): Place[] => {
      const facility = row.kind === "leaf" && view.text(row, "site") !== "" ? facilityKey(view.text(row, "facilityNo")) : undefined;
      return facility === undefined || isExample(view, row) ? [] : [new Place(view, row, `${source}:${facility}`)];
    });
  });
}

function sameNumber(here: Place, there: Place): Report {
  const cells = [...cellsOf(here.view, here.row, ["facilityNo", "site"]), ...cellsOf(there.view, there.row, ["facilityNo", "site"])];
  const text = (place: Place, column: string): string => quoted(place.view.text(place.row, column));
  return {
    message: "places",
    data: { facility: text(here, "facilityNo"), here: text(here, "site"), there: text(there, "site") },
    cell: cells[0]!,
    cells,
    view: here.view,
    row: here.row,
    column: "facilityNo",
    actual: here.view.text(here.row, "site"),
    expected: there.view.text(there.row, "site"),
  };
}

/** A number 設備情報 does not have, at a place it has once under another number. */
function otherNumber(here: Place, known: readonly Place[]): Report | undefined {
  const [there, more] = known.filter(
    (place) => place.site === here.site && here.site !== "" && place.key.split(":")[0] === here.key.split(":")[0],
  );
  if (!there || more) return undefined;
  const number = there.view.text(there.row, "facilityNo");
  return {
    ...sameNumber(here, there),
    message: "numbers",
    data: { site: quoted(here.view.text(here.row, "site")), here: quoted(here.view.text(here.row, "facilityNo")), there: quoted(number) },
    actual: facilityOf(here.view, here.row),
    expected: number,
    fix: putText(here.view, here.row, "facilityNo", number, "設備情報の施設番号にそろえる"),
  };
}

/** one 施設番号 stands for different places in the three tables of 4.1(2). */
export const facilitySites: Rule = {
  id: "A-10",
  severity: "error",
  title: "施設番号と設置場所",
  why: "三つの表の施設番号は、同じ施設を指していなければなりません。",
  how: "施設番号をそろえます。",
  source: "様式1 4.1(2)",
  messages: {
    places: "{facility}の設置場所が表ごとに違います（「{here}」と「{there}」）。",
    numbers: "「{site}」の施設番号が表ごとに違います（{here}と{there}）。",
  },
  *checkWorkbook(context) {
    const known = places(EQUIPMENT, context);
    const first = new Map<string, Place>();
    for (const place of known) {
      const before = first.get(place.key);
      if (!before) first.set(place.key, place);
      else if (differ(before, place)) yield sameNumber(place, before);
    }
    if (known.length === 0) return;
    for (const place of [...places(SURVEY, context), ...places(CONSENT, context)]) {
      const original = first.get(place.key);
      const report = original ? (differ(original, place) ? sameNumber(place, original) : undefined) : otherNumber(place, known);
      if (report) yield report;
    }
  },
};
