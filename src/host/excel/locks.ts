import type { Position, Range } from "../../core/grid/address";
import { contains } from "../../core/grid/address";

/**
 * Which cells of a protected sheet are unlocked, found by asking whole rectangles "locked?" and cutting those that answer
 * "partly". Plain property reads only: getCellProperties would tell all at once, but office.js sends it as a change, and a
 * change clears Excel's undo list on older versions (as getMergedAreas does, office-js #5918).
 */
export interface LockProbe {
  readonly rect: Range;
  readonly step: "row" | "segment" | "cell";
}

/** true = all locked, false = none, null = some. */
export type LockAnswer = boolean | null;

/** First question, asked before the size of the sheet is known: its rows, over a window that holds most forms. */
const WINDOW = { rows: 200, columns: 60 };
/** More questions than this in one request are not asked; the rest counts as locked. */
const MAX_PROBES = 10_000;

function firstProbes(): LockProbe[] {
  return rowProbes({ top: 0, left: 0, bottom: WINDOW.rows - 1, right: WINDOW.columns - 1 });
}

/** The lock state of one sheet while it is being found out. `extent`: the rectangle with any format, outside it all is locked. */
export class LockMap {
  /** Unlocked column spans by row. */
  private readonly unlocked = new Map<number, Range[]>();
  private pending = firstProbes();

  /** What to ask next; empty when everything is known. */
  get questions(): readonly LockProbe[] {
    return this.pending;
  }

  /** Takes the answers to all questions, in order, and cuts what was mixed. */
  answer(answers: readonly LockAnswer[], extent: Range | undefined): void {
    const asked = this.pending;
    const mixed = asked.filter((probe, index) => {
      if (answers[index] === false) this.unlock(probe.rect);
      return answers[index] === null;
    });
    const beyond = extent && asked[0]?.step === "row" && asked[0].rect.top === 0 ? beyondWindow(extent) : [];
    this.pending = extent ? [...beyond, ...cut(mixed, extent)].slice(0, MAX_PROBES) : [];
  }

  isLocked(position: Position): boolean {
    return !this.unlocked.get(position.row)?.some((rect) => contains(rect, position));
  }

  private unlock(rect: Range): void {
    for (let row = rect.top; row <= rect.bottom; row++) this.unlocked.set(row, [...(this.unlocked.get(row) ?? []), rect]);
  }
}

function rowProbes(rect: Range): LockProbe[] {
  const probes: LockProbe[] = [];
  for (let row = rect.top; row <= rect.bottom; row++) probes.push({ rect: { ...rect, top: row, bottom: row }, step: "row" });
  return probes;
}

/** Rows and columns of the sheet that the window did not reach. */
function beyondWindow(extent: Range): LockProbe[] {
  const below = { ...extent, top: Math.max(extent.top, WINDOW.rows) };
  const beside = { ...extent, left: Math.max(extent.left, WINDOW.columns), bottom: Math.min(extent.bottom, WINDOW.rows - 1) };
  return [below, beside].filter((rect) => rect.top <= rect.bottom && rect.left <= rect.right).flatMap(rowProbes);
}

/** Neighbouring mixed rows are asked column by column, mixed columns cell by cell. */
function cut(mixed: readonly LockProbe[], extent: Range): LockProbe[] {
  const rows = mixed.filter((probe) => probe.step === "row").map((probe) => probe.rect);
  const segments = bands(rows, extent).flatMap((band) => columnsOf(band, "segment"));
  const cells = mixed
    .filter((probe) => probe.step === "segment")
    .flatMap(({ rect }) => rowProbes(rect).map((probe): LockProbe => ({ ...probe, step: "cell" })));
  return [...segments, ...cells];
}

function bands(rows: readonly Range[], extent: Range): Range[] {
  const result: Range[] = [];
  for (const row of rows) {
    const rect = { ...row, left: Math.max(row.left, extent.left), right: Math.min(row.right, extent.right) };
    const last = result.at(-1);
    if (last && last.bottom === rect.top - 1 && last.left === rect.left && last.right === rect.right) {
      result[result.length - 1] = { ...last, bottom: rect.bottom };
    } else if (rect.left <= rect.right) result.push(rect);
  }
  return result;
}

function columnsOf(rect: Range, step: "segment"): LockProbe[] {
  const probes: LockProbe[] = [];
  for (let col = rect.left; col <= rect.right; col++) probes.push({ rect: { ...rect, left: col, right: col }, step });
  return probes;
}
