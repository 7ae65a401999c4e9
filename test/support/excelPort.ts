import { createExcelPort } from "../../src/host/excel/excelPort";
import type { ExcelEnvironment } from "../../src/host/excel/environment";
import { browserTimer } from "../../src/host/excel/environment";
import type { WorkbookPort } from "../../src/host/port";
import type { MemoryWorkbook } from "../../src/workbench/memoryWorkbook";
import type { ExcelClient, ExcelClientOptions } from "./excelClient";
import { openExcel } from "./excelClient";

export interface ExcelPort {
  readonly port: WorkbookPort;
  readonly book: MemoryWorkbook;
  readonly client: ExcelClient;
}

/** The product's Excel adapter over Microsoft's real client over a workbook in memory. */
export function excelPort(book: MemoryWorkbook, environment: Partial<ExcelEnvironment> = {}, options: ExcelClientOptions = {}): ExcelPort {
  const client = openExcel(book, options);
  const port = createExcelPort({
    run: client.Excel.run,
    isSupported: client.isSetSupported,
    web: false,
    platform: "Node",
    documentUrl: "",
    timer: browserTimer,
    patience: 2000,
    ...environment,
  });
  return { port, book, client };
}
