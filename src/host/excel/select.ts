import type { Range } from "../../core/grid/address";
import type { SelectResult } from "../port";
import { reasonOf } from "./errors";
import { rangeOf } from "./ranges";
import type { Queue, Requests } from "./requests";

/** Shows a range. While another workbook is in front Excel fails in several ways; one more try, then the person is asked. */
export async function selectRange(requests: Requests, sheetName: string, rect: Range): Promise<SelectResult> {
  const show: Queue<void> = ({ workbook }) => {
    const sheet = workbook.worksheets.getItem(sheetName);
    sheet.activate();
    rangeOf(sheet, rect).select();
    return () => undefined;
  };
  const options = { waitForCellEdit: true };
  try {
    await requests.send(show, options);
    return { ok: true };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === "cellEditMode" || reason === "disconnected") return { ok: false, reason };
  }
  try {
    const visible = await requests.read(visibilityOf(sheetName));
    if (visible !== "Visible") return { ok: false, reason: visible === undefined ? "missingSheet" : "hiddenSheet" };
    await requests.send(show, options);
    return { ok: true };
  } catch (error) {
    const reason = reasonOf(error);
    return { ok: false, reason: reason === "failed" ? "inactiveWorkbook" : reason };
  }
}

function visibilityOf(sheetName: string): Queue<string | undefined> {
  return ({ workbook }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(sheetName);
    sheet.load("visibility");
    return () => visibilityIn(sheet);
  };
}

function visibilityIn(sheet: Excel.Worksheet): string | undefined {
  return sheet.isNullObject ? undefined : sheet.visibility;
}
