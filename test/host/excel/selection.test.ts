import { excelPort } from "../../support/excelPort";
import { memoryFromSpec } from "../../support/memoryFromSpec";

describe("what the person has selected", () => {
  test("is told as sheet and range", async () => {
    const { port } = excelPort(
      memoryFromSpec({
        name: "様式.xlsx",
        sheets: [
          { name: "表", cells: { A1: 1 } },
          { name: "裏", cells: { A1: 1 } },
        ],
      }),
      {},
      {},
    );
    await port.select("裏", { top: 2, left: 1, bottom: 4, right: 6 });
    expect(await port.selection!()).toEqual({ sheet: "裏", range: { top: 2, left: 1, bottom: 4, right: 6 } });
  });
});
