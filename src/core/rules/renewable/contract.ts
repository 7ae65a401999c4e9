import { decimal } from "../../calc/decimal";
import { eachRow } from "../../calc/rowParts";
import { memo } from "../../cell/memo";
import { readText } from "../../cell/reading";
import type { CellEdit } from "../../edit/cellEdit";
import { generationColumn } from "../../forms/proposal/plants";
import type { CONTRACTS } from "../../forms/proposal/plants";
import { copies } from "../../forms/proposal/sisterSums";
import type { LocatedRow } from "../../locate/located";
import { figure } from "../../text/ja";
import { sumsOff } from "../consequences";
import { putText } from "../edits";
import type { Report, RuleContext } from "../rule";
import type { Facility } from "./facilityRows";
import { cellsOf, facilities } from "./facilityRows";
import { fits, gridStage } from "./gridStage";
import { saysReason } from "./noStudyReason";
import { plantVerdict } from "./plantVerdict";
import type { TableView } from "../../calc/view";
import type { CellAddress } from "../../grid/address";

export type Contract = (typeof CONTRACTS)[number];

/** Below three times the low-voltage limit the inverter may still be under it: 過積載 (rules.md §M.2). */
const DOUBTFUL = 3;

/** 契約電力区分 a text names; undefined for anything else. */
export const contractOf = memo((text: string): Contract | undefined => {
  const plain = text.normalize("NFKC").replace(/\s+/g, "");
  if (/^(特別高圧|特高)$/.test(plain)) return "特別高圧";
  return plain === "高圧" || plain === "低圧" ? plain : undefined;
});

/** What 契約電力区分 says, and what kW ÷ 施設数 asks for. */
interface Classes {
  /** kW of one facility. */
  readonly perFacility: number;
  readonly written: Contract;
  readonly expected: Contract;
  readonly rule: "D-01" | "D-02" | "D-03";
  readonly doubtful: boolean;
}

/** A plant whose 契約電力区分 is not the one its capacity asks for. */
export interface ContractMismatch extends Facility, Classes {}

/** Compares 契約電力区分 with kW ÷ 施設数. Undefined when they agree or a figure is missing: nothing is assumed for a blank 施設数. */
const classesOf = eachRow((view, row): Classes | undefined => {
  const written = contractOf(readText(view.raw(row, "contract")));
  const [low, high] = [Number(view.workbook.setting("contract.low")), Number(view.workbook.setting("contract.high"))];
  const [kW, count] = [view.number(row, "kW"), view.number(row, "count")];
  if (!written || kW === undefined || kW <= 0 || count === undefined || count < 1 || Number.isNaN(low + high)) return undefined;
  const perFacility = kW / count;
  const expected = perFacility < low ? "低圧" : perFacility < high ? "高圧" : "特別高圧";
  if (written === expected) return undefined;
  const onLimit = perFacility === low || perFacility === high;
  const rule = onLimit || written === "特別高圧" || expected === "特別高圧" ? "D-03" : count === 1 ? "D-02" : "D-01";
  return { perFacility, written, expected, rule, doubtful: written === "低圧" && perFacility < low * DOUBTFUL };
});

/** A plant with its mismatch, if there is one. */
export function contractMismatch(facility: Facility): ContractMismatch | undefined {
  const { view, row } = facility;
  const found = classesOf(view, row);
  return found && { view, row, kW: facility.kW, kWh: facility.kWh, count: facility.count, ...found };
}

/** Reports of one of the three rules on 契約電力区分; the class that fits is the fix. */
export function contractReports(rule: ContractMismatch["rule"], view: TableView, context: RuleContext): Report[] {
  return facilities(view).flatMap((facility) => {
    const found = classesOf(view, facility.row)?.rule === rule ? contractMismatch(facility) : undefined;
    return found ? [report(found, context)] : [];
  });
}

/** A capacity that is wrong shows in its sums and in its capacity factor as well. */
function consequences(found: ContractMismatch, kW: CellAddress, context: RuleContext): CellAddress[] {
  const { view, row } = found;
  return [...sumsOff(context, [kW]), ...(plantVerdict(found, context) ? cellsOf(view, row, [generationColumn(view)]) : [])];
}

/** Whether a sister row may take the class: its stage of 系統接続 asks for no other one (D-17) nor for a reason that is missing (D-18). */
function mayTake(view: TableView, row: LocatedRow, contract: Contract): boolean {
  const stage = gridStage(readText(view.raw(row, "grid")));
  return !stage || (fits(contract, stage) && (stage !== "notNeeded" || contract === "低圧" || saysReason(view, row)));
}

/** The same facility in the sister tables, where they repeat the old class. */
function inSisters({ view, row, written, expected }: ContractMismatch): CellEdit[] {
  const repeating = copies(view, row).filter(
    (copy) => contractOf(readText(copy.view.raw(copy.row, "contract"))) === written && mayTake(copy.view, copy.row, expected),
  );
  return repeating.flatMap((copy) => putText(copy.view, copy.row, "contract", expected, "設備情報の区分にそろえる"));
}

function report(found: ContractMismatch, context: RuleContext): Report {
  const { view, row, kW, count, perFacility, written, expected } = found;
  const cells = cellsOf(view, row, count === 1 ? ["kW", "contract"] : ["kW", "contract", "count"]);
  return {
    message: found.doubtful ? "doubtful" : "mismatch",
    data: { kW: figure(decimal(kW ?? 0)), count: count ?? 1, perFacility: figure(decimal(perFacility), 2), written, expected },
    cell: cells[0]!,
    cells,
    consequences: found.doubtful ? [] : consequences(found, cells[0]!, context),
    view,
    row,
    column: "contract",
    actual: written,
    expected,
    severity: found.doubtful ? "warning" : "error",
    // Where the inverter may be below the limit, a person has to say which of the two entries is right.
    fix: found.doubtful
      ? []
      : [...putText(view, row, "contract", expected, `1施設当たり${figure(decimal(perFacility), 2)}kWのため`), ...inSisters(found)],
  };
}
