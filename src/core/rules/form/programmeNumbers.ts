import { circled } from "../../locate/yearTitle";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import { quoted } from "../../text/ja";
import type { Report } from "../rule";

const NUMBER = /^\s*([①-⑳]|[(（]?\d{1,2}[)）.．])/;

/** Numbers that open the lines of a cell: ① … ② …. */
function numbersIn(text: string): number[] {
  return text.split(/\n/).flatMap((line) => {
    const sign = NUMBER.exec(line)?.[1];
    return sign === undefined ? [] : [Number(sign.normalize("NFKC").replace(/\D/g, ""))];
  });
}

interface Run {
  readonly measure: string;
  readonly numbers: number[];
  readonly rows: LocatedRow[];
}

/** Runs of programme numbers, one a measure; programmes may stand in one cell or in a row each. */
function runs(view: TableView): Run[] {
  const found: Run[] = [];
  for (const row of view.rows.filter((own) => own.kind === "leaf")) {
    const measure = view.text(row, "measure");
    const numbers = numbersIn(view.text(row, "programme"));
    const last = found.at(-1);
    const goesOn = last && last.measure === measure && (numbers[0] ?? 0) > (last.numbers.at(-1) ?? 0);
    if (goesOn) {
      last.numbers.push(...numbers);
      last.rows.push(...numbers.map(() => row));
    } else if (numbers.length > 0) found.push({ measure, numbers: [...numbers], rows: numbers.map(() => row) });
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
        if (at) yield { message: "programme", data: { measure: quoted(measure), number: circled(String(missing)) }, cell: at, view, row: rows[index]!, column: "programme", expected: circled(String(missing)) };
      }
    }
  }
}
