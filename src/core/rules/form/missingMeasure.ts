import { circled } from "../../locate/yearTitle";
import type { Rule } from "../rule";
import type { NumberedMeasure } from "./measureNumbers";
import { numberedLists } from "./measureNumbers";

interface Gap {
  /** In comparable form: 3, 1-2. */
  readonly number: string;
  /** The measure that follows the gap. */
  readonly next: NumberedMeasure;
}

/** Numbers left out between the first and the last of a run, or from `start` on. */
function gapsIn(numbers: ReadonlyMap<number, NumberedMeasure>, head = "", start?: number): Gap[] {
  const sorted = [...numbers.keys()].sort((a, b) => a - b);
  return sorted.flatMap((value, index) => {
    const before = index === 0 && start !== undefined ? start - 1 : sorted[index - 1];
    if (before === undefined) return [];
    return Array.from({ length: value - before - 1 }, (_, step) => ({ number: `${head}${before + 1 + step}`, next: numbers.get(value)! }));
  });
}

function firstOf(
  measures: readonly NumberedMeasure[],
  value: (measure: NumberedMeasure) => number | undefined,
): Map<number, NumberedMeasure> {
  const first = new Map<number, NumberedMeasure>();
  for (const measure of measures) {
    const own = value(measure);
    if (own !== undefined && !first.has(own)) first.set(own, measure);
  }
  return first;
}

/** Gaps of one list: whole numbers first, which may begin anywhere (a report of some measures), then the parts of each, from 1 on. */
function gapsOf(measures: readonly NumberedMeasure[]): Gap[] {
  const heads = firstOf(measures, ({ number }) => Number(number.split("-")[0]));
  const gaps = gapsIn(heads);
  for (const head of heads.keys()) {
    const parts = measures.filter(({ number }) => number.startsWith(`${head}-`));
    gaps.push(
      ...gapsIn(
        firstOf(parts, ({ number }) => Number(number.split("-")[1])),
        `${head}-`,
        1,
      ),
    );
  }
  return gaps;
}

/** Every number that stands in some list, and the heads of those: a list may go on from another sheet. */
function numbersOf(lists: readonly (readonly NumberedMeasure[])[]): ReadonlySet<string> {
  return new Set(lists.flat().flatMap(({ number }) => number.split("-").map((_, index, parts) => parts.slice(0, index + 1).join("-"))));
}

/** a number is left out in the sequence of measures. */
export const missingMeasure: Rule = {
  id: "A-07",
  severity: "warning",
  title: "取組番号の欠番",
  why: "番号がとんでいると、取組が抜けているのか、取りやめたのかが分かりません。",
  how: "取組を加えるか、欠番の理由を備考に書きます。",
  source: "seed:001、seed:004 L212",
  messages: {
    missing: "取組{number}がありません。欠番であれば、理由を備考に書いてください。",
    programme: "「{measure}」の具体的事業に{number}がありません。番号を詰めるか、欠番の理由を注に書いてください。",
  },
  *checkWorkbook(context) {
    const lists = numberedLists(context);
    const known = numbersOf(lists);
    for (const { number, next } of lists.flatMap(gapsOf)) {
      const expected = circled(number);
      if (!known.has(number)) yield { message: "missing", data: { number: expected }, cell: next.at, view: next.view, expected };
    }
  },
};
