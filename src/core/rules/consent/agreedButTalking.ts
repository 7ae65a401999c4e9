import { normalizeLabel } from "../../cell/text";
import { readText } from "../../cell/reading";
import type { CellAddress } from "../../grid/address";
import { findSheet } from "../../grid/snapshot";
import { quoted } from "../../text/ja";
import type { Consumer } from "../zero/consumerRows";
import { consentRows, demandRows, plainName } from "../zero/consumerRows";
import type { Prose, Rule, RuleContext } from "../rule";

const TALKING = /協議を継続|継続して協議|引き続き協議|協議を続け/;
const AGREED = /[☑■✓✔☒]\s*合意済/;
/** Rows above a text in which its heading may stand. */
const HEADING = 10;

/** The heading a text stands under: the nearest short line above that begins with ○, ■, 【 …. */
function headingOf(at: CellAddress, context: RuleContext): string | undefined {
  const sheet = findSheet(context.snapshot, at.sheet);
  for (let row = at.row - 1; sheet && row >= Math.max(0, at.row - HEADING); row -= 1) {
    const text = readText(sheet.rows[row]?.[at.col] ?? { value: null });
    if (text.length <= 40 && /^\s*[○◯●■◆【<＜]/.test(text)) return normalizeLabel(text);
  }
  return undefined;
}

function names(heading: string, { name, sector }: Consumer): boolean {
  return [plainName(name), sector ?? ""].some((word) => word !== "" && heading.includes(word));
}

/** All texts of the workbook that say that talks go on; asked for only when someone is said to agree. */
function talks(context: RuleContext): Prose[] {
  return context.snapshot.sheets.flatMap((sheet) =>
    sheet.rows.flatMap((cells, row) =>
      (cells ?? []).flatMap((cell, col) =>
        typeof cell?.value === "string" && TALKING.test(cell.value) ? [{ at: { sheet: sheet.name, row, col }, text: cell.value }] : [],
      ),
    ),
  );
}

/** Consumers said to agree, with the cell that says so. */
function* agreed(context: RuleContext): Generator<{ readonly consumer: Consumer; readonly at: CellAddress; readonly column: string }> {
  for (const consumer of demandRows(context)) {
    const at = consumer.view.address(consumer.row, "consent");
    if (at && AGREED.test(consumer.view.text(consumer.row, "consent"))) yield { consumer, at, column: "consent" };
  }
  for (const consumer of consentRows(context)) {
    const at = consumer.view.address(consumer.row, "progress");
    if (at && /^[AＡ]$/.test(consumer.view.text(consumer.row, "progress"))) yield { consumer, at, column: "progress" };
  }
}

function talkOf(consumer: Consumer, texts: readonly Prose[], context: RuleContext): Prose | undefined {
  const schedule = consumer.view.address(consumer.row, "schedule");
  const own = consumer.view.text(consumer.row, "schedule");
  if (schedule && TALKING.test(own)) return { at: schedule, text: own };
  return texts.find((prose) => {
    const heading = headingOf(prose.at, context);
    return heading !== undefined && names(heading, consumer);
  });
}

/** E-11: a consumer is said to agree while a text says that talks go on. */
export const agreedButTalking: Rule = {
  id: "E-11",
  severity: "info",
  title: "合意済みと協議の継続",
  why: "合意済みとした需要家の中に、協議が続いている施設があるようです。",
  how: "一部合意にするか、協議の内容を説明します。",
  source: "seed:001 L93",
  messages: { talking: "合意済みですが、「{text}」とあります（{name}）。" },
  *checkWorkbook(context) {
    let texts: Prose[] | undefined;
    for (const { consumer, at, column } of agreed(context)) {
      texts ??= talks(context);
      const talk = talkOf(consumer, texts, context);
      if (!talk) continue;
      const sentence = talk.text.split(/[。\n]/).find((part) => TALKING.test(part)) ?? talk.text;
      yield {
        message: "talking",
        data: { text: quoted(sentence, 60), name: quoted(consumer.name) },
        cell: at,
        cells: [at, talk.at],
        view: consumer.view,
        row: consumer.row,
        column,
      };
    }
  },
};
