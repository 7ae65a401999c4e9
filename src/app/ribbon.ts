import type { CellEdit } from "../core/edit/cellEdit";
import { checked } from "./checked";
import { beforeAfter } from "./computedList";
import { recognise } from "./edition";
import { cellName, cellRange } from "./places";
import { planRecalculation } from "./recalculate";
import { outcomeOf, refusalSentence } from "./refusals";
import type { Session } from "./session";
import { SEVERITY_NAMES, summary } from "./summary";

/** What a ribbon button shows in a small window, the pane being closed. */
export interface RibbonMessage {
  readonly title: string;
  readonly lines: readonly string[];
  readonly buttons: readonly { readonly id: string; readonly label: string }[];
}

/** Asks in a window and gives the id of the button pressed; undefined when it was closed. */
export type Ask = (message: RibbonMessage) => Promise<string | undefined>;

const CLOSE = { id: "close", label: "閉じる" } as const;
const SHOWN = 5;

function failure(session: Session): RibbonMessage {
  return {
    title: "ブックを読み取れませんでした",
    lines: [refusalSentence(session.state.failure?.reason ?? "failed"), "ブックは変わっていません。"],
    buttons: [CLOSE],
  };
}

/** The write broke off without an answer: nothing may be claimed of the workbook. */
function unknownOutcome(session: Session): RibbonMessage {
  const lines = [
    refusalSentence(session.state.failure?.reason ?? "failed"),
    "一部のセルが書き込まれた可能性があります。「点検」で確認してください。",
  ];
  return { title: "再計算を終えられませんでした", lines, buttons: [CLOSE] };
}

const NO_TABLES: RibbonMessage = {
  title: "様式の表が見つかりません",
  lines: ["見出しの行が消えていないか確かめてください。"],
  buttons: [CLOSE],
};

/** 点検 without the pane: checks, goes to the first finding, and says what was found. */
export async function ribbonCheck(session: Session, ask: Ask): Promise<void> {
  await session.open().catch(() => undefined);
  const { analysis, sorted } = session.state;
  if (!analysis) return void (await ask(failure(session)));
  if (analysis.tables.length === 0) return void (await ask(NO_TABLES));
  const counts = summary(sorted.open);
  const [first] = sorted.open;
  if (first) await session.select(first.cell.sheet, cellRange(first.cell)).catch(() => undefined);
  const scope = checked(analysis);
  const title = `${recognise(analysis)[0]?.name ?? ""}：エラー${counts.error}件、警告${counts.warning}件、参考${counts.info}件`;
  const lines = sorted.open
    .slice(0, SHOWN)
    .map((finding) => `${SEVERITY_NAMES[finding.severity]}　${cellName(finding.cell)}　${finding.message}`);
  const rest = sorted.open.length > SHOWN ? [`ほか${sorted.open.length - SHOWN}件。「開く」から一覧を見られます。`] : [];
  await ask({
    title,
    lines: [...lines, ...rest, `表${scope.tables}個、計算する欄${scope.computed}か所を点検しました。`],
    buttons: [CLOSE],
  });
}

/** 再計算 without the pane: shows every change, writes only when the person agrees, and offers to take it back. */
export async function ribbonRecalculate(session: Session, ask: Ask): Promise<void> {
  await session.open().catch(() => undefined);
  const { analysis } = session.state;
  if (!analysis) return void (await ask(failure(session)));
  if (analysis.tables.length === 0) return void (await ask(NO_TABLES));
  const edits = planRecalculation(analysis).flatMap((planned) => planned.edit ?? []);
  if (edits.length === 0) return void (await ask({ title: "計算する欄はすべて最新です", lines: [], buttons: [CLOSE] }));
  const agreed = await ask({
    title: `${edits.length}か所を計算し直します`,
    lines: edits.map(lineOf),
    buttons: [
      { id: "write", label: `${edits.length}か所に書き込む` },
      { id: "close", label: "やめる" },
    ],
  });
  if (agreed === "write") await writeAndTell(session, edits, ask);
}

async function writeAndTell(session: Session, edits: readonly CellEdit[], ask: Ask): Promise<void> {
  const result = await session.write(edits, "再計算（値）").catch(() => undefined);
  if (!result) return void (await ask(unknownOutcome(session)));
  const { text, refused } = outcomeOf(result, "再計算しました");
  const entry = session.state.history[0];
  const undo = entry ? [{ id: "undo", label: "元に戻す" }] : [];
  const answer = await ask({
    title: text,
    lines: refused.map(({ edit, reason }) => `${cellName(edit)}　${reason}`),
    buttons: [CLOSE, ...undo],
  });
  if (answer !== "undo" || !entry) return;
  const undone = await session.undo(entry.id).catch(() => undefined);
  if (undone) await ask({ title: outcomeOf(undone, "元に戻しました").text, lines: [], buttons: [CLOSE] });
}

function lineOf(edit: CellEdit): string {
  const { before, after } = beforeAfter(edit);
  return `${cellName(edit)}　${before} → ${after}`;
}
