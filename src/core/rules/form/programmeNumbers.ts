import { normalizeNumberLabel } from "../../cell/text";
import { circled } from "../../locate/yearTitle";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { quoted } from "../../text/ja";
import type { Report } from "../rule";

const NUMBER = /^\s*([①-⑳]|[(（]?\d{1,2}[)）.．])/;
/** 1-2 蓄電池: the second number counts within the first; 10-20% is none. */
const PART = /^((?:\d{1,2}-)+)(\d{1,2})(?![\d%年月日-])/;

interface Numbered {
  /** What the number counts within: 1- of 1-2. */
  readonly within: string;
  readonly number: number;
}

/** Numbers that open the lines of a cell: ① … ② …, 1-1 … 1-2 …. */
function numbersIn(text: string): Numbered[] {
  return text.split(/\n/).flatMap((line) => {
    const part = PART.exec(normalizeNumberLabel(line));
    if (part) return [{ within: part[1]!, number: Number(part[2]) }];
    const sign = NUMBER.exec(line)?.[1];
    return sign === undefined ? [] : [{ within: "", number: Number(sign.normalize("NFKC").replace(/\D/g, "")) }];
  });
}

interface Run {
  readonly measure: string;
  /** The measure, or what the numbers count within. */
  readonly key: string;
  readonly numbers: number[];
  readonly rows: LocatedRow[];
}

/** Runs of programme numbers, one a measure or a first number; programmes may stand in one cell or in a row each. */
function runs(view: TableView): Run[] {
  const found: Run[] = [];
  for (const row of view.rows.filter((own) => own.kind === "leaf")) {
    const measure = view.text(row, "measure");
    for (const [index, { within, number }] of numbersIn(view.text(row, "programme")).entries()) {
      const key = within === "" ? measure : within;
      const last = found.at(-1);
      const goesOn = last?.key === key && (last.rows.at(-1) === row ? index > 0 : number > last.numbers.at(-1)!);
      if (goesOn) {
        last.numbers.push(number);
        last.rows.push(row);
      } else found.push({ measure, key, numbers: [number], rows: [row] });
    }
  }
  return found;
}

/** A-07 in a strategy: a number left out among the programmes of a measure (seed:004 L212). */
export function* missingProgrammes(view: TableView): Iterable<Report> {
  const all = runs(view);
  // Numbers that never begin anew run on from measure to measure: ①② | ③④.
  const runOn = all.length > 1 && all.slice(1).every(({ numbers }, index) => numbers[0]! > all[index]!.numbers.at(-1)!);
  let last = 0;
  for (const { measure, numbers, rows } of all) {
    if (!runOn) last = 0;
    for (const [index, number] of numbers.entries()) {
      const before = last;
      last = number;
      for (let missing = before + 1; missing < number; missing += 1) {
        const at = view.address(rows[index]!, "programme");
        if (at)
          yield {
            message: "programme",
            data: { measure: quoted(measure), number: circled(String(missing)) },
            cell: at,
            view,
            row: rows[index]!,
            column: "programme",
            expected: circled(String(missing)),
          };
      }
    }
  }
}
