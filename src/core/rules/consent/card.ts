import type { TableView } from "../../calc/view";
import { normalizeLabel } from "../../cell/text";
import type { CellAddress } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";
import type { RuleContext } from "../rule";

/** Consent cards of the proposal. */
export const CARDS = ["P-4.2.consent", "P-4.3.consent"] as const;

export type Status = "done" | "doing" | "none";

/** Status of a process; undefined where nothing (or a slash) stands. 合意 is done when 完了. */
export function statusOf(text: string): Status | undefined {
  const plain = normalizeLabel(text);
  if (/^(実施済|合意済|完了|説明済)み?$/.test(plain)) return "done";
  if (/^(実施中|協議中)$/.test(plain)) return "doing";
  return /^(未実施|未完了)$/.test(plain) ? "none" : undefined;
}

/** A process of a party with its status, in the order of the form. */
export interface Step {
  readonly id: string;
  readonly label: string;
  readonly status: Status | undefined;
  readonly at: CellAddress;
}

/** A party of a card. */
export interface Party {
  readonly row: LocatedRow;
  readonly steps: readonly Step[];
  /** 合意, the last step. */
  readonly agreement: Step | undefined;
  /** 地区代表者: only 事業概要説明 and 合意 are asked of it. */
  readonly representative: boolean;
}

/** Parties of a card with their processes. */
export function partiesOf(view: TableView): Party[] {
  const processes = view.table.form.columns.filter((column) => column.matrix && column.kind === "choice");
  return view.rows
    .filter((row) => row.kind === "leaf")
    .map((row) => {
      const all = processes.flatMap((column): Step[] => {
        const at = view.address(row, column.id);
        const located = view.column(column.id);
        return at && located ? [{ id: column.id, label: located.label, status: statusOf(view.text(row, column.id)), at }] : [];
      });
      const representative = /代表者/.test(row.label);
      const asked = representative ? all.filter((step) => step.id === "overview" || step.id === "agreement") : all;
      return {
        row,
        steps: asked.filter((step) => step.id !== "agreement"),
        agreement: asked.find((step) => step.id === "agreement"),
        representative,
      };
    });
}

/** All cards of the workbook. */
export function cardsOf(context: RuleContext): TableView[] {
  return CARDS.flatMap((id) => [...context.tables(id)]);
}

/** Class A … D of 現在の合意形成進捗度, as the official tool judged it; undefined for anything else. */
export function classOf(text: string): "A" | "B" | "C" | "D" | undefined {
  const plain = text.normalize("NFKC").replace(/\s+/g, "").toUpperCase();
  const [, letter] = /^(?:進捗度|判定|区分)?[「(]?([ABCD])[」)]?(?:判定|ランク)?(?:\(.*\))?$/.exec(plain) ?? [];
  return letter as "A" | "B" | "C" | "D" | undefined;
}

/** Whether 合意 stands done although an earlier process of the party was never done. */
export function agreedTooEarly({ agreement, steps }: Party): Step | undefined {
  return agreement?.status === "done" ? steps.find((step) => step.status === "none") : undefined;
}

/** Name of a card for a sentence: its title. */
export function cardName(view: TableView): string {
  return view.table.title ?? view.table.form.label;
}
