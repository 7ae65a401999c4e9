import { normalizeLabel } from "../../cell/text";
import type { PublishedForm } from "../../forms/types";
import type { PublishedRow } from "./rows";
import { isTotalLike, WHOLE_AREA } from "./rows";

/** What a row is among the others, and the index of the row that adds it up. */
export interface Place {
  readonly kind: "leaf" | "subtotal" | "total" | "ratio" | "memo" | "section";
  readonly parent?: number;
}

type Nesting = NonNullable<PublishedForm["nesting"]>;
type Mark = "plain" | "part" | "whole" | "ratio" | "memo";

const MEMO = /^[(（]?(うち|再掲|参考|内数)|再掲[)）]?$|^[(（].*[)）]$/;
const RATIO = /(削減|増減|変化|増加)率|(年度?|前年|基準)比|構成比/;
const NET = /実質排出|純排出|正味|差引|ネット/;
const PURE = /^(総合計|合計|総計|総排出量|計)(\(.*\))?$|総排出量|排出量(の)?(合計|計|総量)/;

/** plain figure; part = adds up rows since the last sum (小計, 太陽光発電 合計); whole = adds up all rows so far (合計). */
function markOf(row: PublishedRow, isTotal: (label: string) => boolean): Mark {
  if (row.derived) return "ratio";
  const label = normalizeLabel(row.label);
  if (isTotal(row.label)) return "whole";
  if (MEMO.test(row.label.trim()) && !isTotalLike(row.label)) return "memo";
  if (row.unit === "%" || RATIO.test(label)) return "ratio";
  if (NET.test(label)) return "whole";
  return isTotalLike(row.label) ? (PURE.test(label) || WHOLE_AREA.test(label) ? "whole" : "part") : "plain";
}

function levelOf(row: PublishedRow): number {
  return Math.floor(row.depth / 100);
}

/** Depth by column and leading spaces, one deeper for labels known as parts of a row above. */
export function nestedDepths(rows: readonly PublishedRow[], nesting: Nesting): number[] {
  let whole: { readonly depth: number; readonly parts: RegExp } | undefined;
  return rows.map((row) => {
    const label = normalizeLabel(row.label);
    if (whole && row.depth === whole.depth && whole.parts.test(label)) return row.depth + 1;
    const known = nesting.find((entry) => entry.whole.test(label));
    whole = known && { depth: row.depth, parts: known.parts };
    return row.depth;
  });
}

/** Reads rows top to bottom into a tree of sums and parts. */
class TreeReader {
  readonly marks: readonly Mark[];
  readonly parent: (number | undefined)[];
  private readonly lastPlain: number;
  /** Rows nothing adds up yet. */
  private open: number[] = [];
  /** A sum that stands before its parts (太陽光発電 合計 over its rows). */
  private leader: number | undefined;
  private readonly leaders = new Set<number>();
  /** First row that may still be a heading. */
  private floor = 0;

  constructor(
    private readonly rows: readonly PublishedRow[],
    private readonly depth: readonly number[],
    isTotal: (label: string) => boolean,
  ) {
    this.marks = rows.map((row) => markOf(row, isTotal));
    this.parent = rows.map(() => undefined);
    this.lastPlain = this.marks.findLastIndex((mark) => mark === "plain");
    rows.forEach((_, index) => {
      const mark = this.marks[index]!;
      if (mark === "plain") this.readPlain(index);
      else if (mark === "part" || mark === "whole") this.readSum(index, mark);
    });
  }

  private inside(index: number, heading: number): boolean {
    const row = this.rows[index]!;
    const above = this.rows[heading]!;
    const level = levelOf(above);
    return this.depth[index]! > this.depth[heading]! && (levelOf(row) === level || row.path[level] === above.label);
  }

  private headingOf(index: number): number | undefined {
    for (let other = index - 1; other >= this.floor; other -= 1) {
      if ((this.marks[other] === "plain" || this.leaders.has(other)) && this.inside(index, other)) return other;
    }
    return undefined;
  }

  /** Whether a row stands under another by its columns: 民生部門計＞家庭. */
  private names(above: number, index: number): boolean {
    const [heading, row] = [this.rows[above]!, this.rows[index]];
    const level = levelOf(heading);
    return this.marks[index] === "plain" && row !== undefined && levelOf(row) > level && row.path[level] === heading.path[level];
  }

  /** Whether a row is no part of the sum that leads: less deep, or not under its name where its parts are. */
  private isBeyond(index: number, leader: number): boolean {
    if (this.depth[index]! < this.depth[leader]!) return true;
    return this.names(leader, leader + 1) && !this.names(leader, index);
  }

  private readPlain(index: number): void {
    const heading = this.headingOf(index);
    if (this.leader !== undefined && this.isBeyond(index, this.leader)) this.leader = undefined;
    const { leader } = this;
    this.parent[index] = leader === undefined || (heading !== undefined && heading > leader) ? heading : leader;
    if (this.parent[index] === undefined) this.open.push(index);
  }

  private readSum(index: number, mark: Mark): void {
    const level = levelOf(this.rows[index]!);
    const prefix = (at: number): string => this.rows[at]!.path.slice(0, level).join("\n");
    const group = this.open.filter((other) => this.depth[other]! >= this.depth[index]! && prefix(other) === prefix(index));
    const since = group.slice(group.findLastIndex((other) => this.marks[other] !== "plain") + 1);
    const last = index > this.lastPlain;
    // A total right below subtotals adds them up, also where forests follow.
    const below = mark === "whole" && group.length > 0 && !this.leaders.has(group.at(-1)!);
    if (this.names(index, index + 1) || (since.length === 0 && !last && !below)) this.lead(index);
    else if (mark === "whole") this.close(index, last ? this.open : group);
    else this.close(index, since.length > 0 ? since : group);
    if (this.parent[index] === undefined) this.open.push(index);
  }

  private lead(index: number): void {
    const { leader } = this;
    this.parent[index] = leader !== undefined && this.depth[index]! > this.depth[leader]! ? leader : this.headingOf(index);
    this.leader = index;
    this.leaders.add(index);
  }

  private close(index: number, added: readonly number[]): void {
    for (const other of added) this.parent[other] = index;
    this.open = this.open.filter((other) => !added.includes(other));
    this.leader = undefined;
    if (this.marks[index] === "whole") this.floor = index + 1;
  }
}

/** One way to read the rows as sums and parts. */
export function buildTree(rows: readonly PublishedRow[], depth: readonly number[], isTotal: (label: string) => boolean): Place[] {
  const { marks, parent } = new TreeReader(rows, depth, isTotal);
  return places(rows, marks, parent);
}

function places(rows: readonly PublishedRow[], marks: readonly Mark[], parent: readonly (number | undefined)[]): Place[] {
  const wholes = new Set(parent.filter((index) => index !== undefined));
  const blank = (index: number): boolean =>
    marks[index] === "plain" && wholes.has(index) && rows[index]!.figures.size === 0 && !rows[index]!.waiting;
  const adderOf = (index: number): number | undefined => {
    const own = parent[index];
    return own !== undefined && blank(own) ? adderOf(own) : own;
  };
  return rows.map((_, index) => {
    const adder = adderOf(index);
    const up = adder === undefined ? {} : { parent: adder };
    const mark = marks[index]!;
    if (mark === "memo" || mark === "ratio") return { kind: mark };
    if (blank(index)) return { kind: "section", ...up };
    if (mark === "plain") return { kind: wholes.has(index) ? "subtotal" : "leaf", ...up };
    // The sum before a sink or a difference is a total of its own.
    const top = adder === undefined || (mark === "whole" && NET.test(normalizeLabel(rows[adder]!.label)));
    return { kind: top && mark === "whole" ? "total" : "subtotal", ...up };
  });
}
