import type { WorkbookPort } from "../port";
import { HostError } from "../port";
import { officeEnvironment } from "./environment";
import { createExcelPort } from "./excelPort";

/** How a page of the add-in begins: in Excel with a workbook, in an Excel too old, or not in Excel at all. */
export type Start =
  | { readonly kind: "ready"; readonly port: WorkbookPort; readonly dark: boolean | undefined }
  | { readonly kind: "tooOld" }
  | { readonly kind: "outside" };

/** Waits for Office and opens the workbook the page belongs to. */
export async function startInExcel(): Promise<Start> {
  if (typeof Office === "undefined") return { kind: "outside" };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { kind: "outside" };
  try {
    return { kind: "ready", port: createExcelPort(officeEnvironment()), dark: officeDark() };
  } catch (error) {
    if (error instanceof HostError && error.reason === "unsupported") return { kind: "tooOld" };
    throw error;
  }
}

/** Whether Office paints dark; undefined on Excel for the web, which does not tell. */
function officeDark(): boolean | undefined {
  const background = Office.context.officeTheme?.bodyBackgroundColor;
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background ?? "");
  if (!match) return undefined;
  const [red, green, blue] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red! + 0.587 * green! + 0.114 * blue! < 128;
}
