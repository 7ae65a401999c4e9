import { parseNumberText } from "../../cell/reading";
import { measureKey } from "../../cell/numbers";
import type { Unit } from "../../cell/unit";
import { parseUnit } from "../../cell/unit";
import type { TableView } from "../../calc/view";
import type { CellAddress } from "../../grid/address";
import type { LocatedRow } from "../../locate/located";
import type { RuleContext } from "../rule";

/** A measure's planned quantity in the proposal: 計120件 of ①-1. */
export interface PlannedQuantity {
  readonly key: string;
  readonly value: number;
  readonly unit: Unit;
  readonly view: TableView;
  readonly row: LocatedRow;
  readonly cell: CellAddress;
}

const AMOUNT = /(\d[\d,]*(?:\.\d+)?)([^\d\s、,，・/()（）]+)/g;

interface Amount {
  readonly value: number;
  readonly unit: Unit;
}

/** Amounts of a text such as 太陽光250.5kW、4箇所(年1箇所): what stands in brackets is part of an amount, a unit named twice says nothing. */
function amountsOf(text: string): Amount[] {
  const whole = parseNumberText(text);
  if (whole?.unit) return [{ value: whole.value, unit: whole.unit }];
  const plain = text.normalize("NFKC").replace(/\([^()]*\)?/g, " ");
  const amounts = [...plain.matchAll(AMOUNT)].flatMap(([, digits = "", name = ""]) => {
    const unit = parseUnit(name);
    return unit ? [{ value: Number(digits.replaceAll(",", "")), unit }] : [];
  });
  return amounts.filter(({ unit }) => amounts.filter((other) => other.unit.name === unit.name).length === 1);
}

/** Quantities of the measures of a proposal (P-3.4a 導入量・台数). */
export function plannedQuantities(context: RuleContext): PlannedQuantity[] {
  return context.tables("P-3.4a").flatMap((view) =>
    view.rows.flatMap((row) => {
      const key = row.kind === "leaf" ? measureKey(view.text(row, "measureNo")) : undefined;
      const at = view.address(row, "quantity");
      if (!key || !at) return [];
      return amountsOf(view.text(row, "quantity")).map((amount) => ({ key, ...amount, view, row, cell: at }));
    }),
  );
}
