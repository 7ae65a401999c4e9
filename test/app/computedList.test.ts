import { computedSections, countStates } from "../../src/app/computedList";
import { explainCell, explanationText, missingInputs } from "../../src/app/explainCell";
import { planRecalculation } from "../../src/app/recalculate";
import { Session } from "../../src/app/session";
import { memoryPort } from "../support/memoryPort";
import { faultyBook, fundingSheet } from "../support/storyBook";
import { snapshotOf } from "../support/sheetOf";

async function opened(book = faultyBook()) {
  const port = memoryPort(book);
  const session = new Session(port);
  await session.open();
  return { port, session, analysis: session.state.analysis! };
}

describe("computed cells for people", () => {
  it("are listed table by table with what stands there and what the inputs give", async () => {
    const { analysis } = await opened();
    const sections = computedSections(planRecalculation(analysis), analysis, []);
    expect(sections.map((section) => section.name)).toEqual(Array(3).fill("3.4 活用想定補助金（事業別）"));
    const total = sections[0]!.items.find((item) => item.name === "合計(千円)　事業費全体の金額")!;
    expect(total).toMatchObject({ state: "stale", current: "1,500,000", next: "1,490,000" });
    const counts = countStates(sections);
    expect(Object.values(counts).reduce((sum, count) => sum + count)).toBe(analysis.calculation.cells.length);
    expect(counts.stale).toBeGreaterThan(2);
  });

  it("say 手入力で上書き where a figure stands over what we had written", async () => {
    const { port, session, analysis } = await opened();
    const edits = planRecalculation(analysis).flatMap((planned) => planned.edit ?? []);
    await session.write(edits, "再計算（値）");
    const { sheet, row, col } = edits[0]!;
    port.type(sheet, row, col, { value: 1 });
    await session.recheck();
    const after = session.state.analysis!;
    const items = computedSections(planRecalculation(after), after, session.state.history).flatMap((section) => section.items);
    expect(items.filter((item) => item.state === "overwritten").map((item) => item.planned.cell.address)).toEqual([{ sheet, row, col }]);
  });
});

describe("どう計算したか", () => {
  it("leads from the result to the cells it was read from, with their role", async () => {
    const { analysis } = await opened(snapshotOf(fundingSheet("3.4活用想定補助金(事業別)", { cells: [[0, 3, 250000]] })));
    const cell = analysis.calculation.cells.find((known) => known.column.id === "efficiency" && known.row.id === "①-1")!;
    const { root } = explainCell(cell, analysis);
    expect(root).toMatchObject({ label: "事業費（円）÷ 累計CO2削減量（t-CO2）", value: "62500", unit: "円/t-CO2" });
    expect(root.children[1]).toMatchObject({ sign: "÷", value: "4000", role: "input", at: { row: 5, col: 11 } });
    expect(root.children[0]!.children[1]).toMatchObject({ value: "1000", role: "constant" });
    expect(explanationText(explainCell(cell, analysis))).toContain(
      "÷戸建住宅への太陽光発電設備の導入　累計CO2削減量［3.4活用想定補助金(事業別)!L6］ = 4,000t-CO2",
    );
  });

  it("shows the rounding step of the cell's number format", async () => {
    const book = snapshotOf(
      fundingSheet("3.4活用想定補助金(事業別)", {
        cells: [
          [0, 3, 250001],
          [0, 4, 170001],
          [0, 11, { value: 60000, format: "#,##0" }],
        ],
      }),
    );
    const { analysis } = await opened(book);
    const cell = analysis.calculation.cells.find((known) => known.column.id === "efficiency" && known.row.id === "①-1")!;
    expect(explainCell(cell, analysis).after).toEqual(["セルの表示形式で整数まで四捨五入して表示：62,500（値はそのまま残ります）"]);
  });

  it("names the inputs that are missing", async () => {
    const { analysis } = await opened(snapshotOf(fundingSheet("3.4活用想定補助金(事業別)", { cells: [[0, 10, null]] })));
    const cell = analysis.calculation.cells.find((known) => known.column.id === "efficiency" && known.row.id === "①-1")!;
    expect(missingInputs(cell, analysis)).toEqual([{ sheet: "3.4活用想定補助金(事業別)", row: 5, col: 11 }]);
    expect(explainCell(cell, analysis).after).toEqual(["入力がそろうと計算します。"]);
  });
});
