import { parseA1, rangeA1 } from "../../src/core/grid/address";
import { excelPort } from "../support/excelPort";
import { memoryFromSpec } from "../support/memoryFromSpec";
import { describePort } from "./portContract";

describePort("the Excel adapter in Node", async (spec) => {
  const { port, book } = excelPort(memoryFromSpec(spec));
  return {
    port,
    reopen: async () => excelPort(book).port,
    personTypes: async (sheet, cell, value) => book.personWrites(sheet, [{ ...parseA1(cell)!, content: { kind: "value", value } }]),
    selection: () => {
      const { sheetId, ranges } = book.selection();
      return { sheet: book.sheet(sheetId).name, range: rangeA1(ranges[0]!) };
    },
  };
});
