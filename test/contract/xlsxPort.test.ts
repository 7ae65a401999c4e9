import { xlsxPort } from "../../src/host/xlsx";
import { bookFromSpec } from "../host/xlsx/support/bookFromSpec";
import { describePort } from "./portContract";

describePort("a workbook file", async (spec) => {
  const port = xlsxPort(bookFromSpec(spec), spec.name);
  return { port, reopen: async () => xlsxPort(port.save(), spec.name) };
});
