import type { Fault } from "../../src/workbench/richapi/faults";
import type { Workbench } from "./workbench";
import { eventually, picture, Stage } from "./workbench";

let stage: Stage;
let bench: Workbench;

beforeAll(async () => {
  stage = await Stage.start();
  bench = await stage.open({ pane: "product" });
  await bench.pane().getByRole("button", { name: "点検結果を見る" }).click();
  await bench.pane().getByRole("tab", { name: "計算" }).click();
});
afterAll(() => stage.stop());

/** Every cell of the grid, results of formulas included. */
const contents = () =>
  bench.page.evaluate(() => {
    const { workbook } = window.workbench!.opened;
    return JSON.stringify(
      workbook.sheets().map(({ id }) => {
        const used = workbook.usedRange(id, true);
        return used && workbook.read(id, used).map((row) => row.map((cell) => [cell?.value ?? null, cell?.formula, cell?.format]));
      }),
    );
  });

/** Opens the preview of the recalculation, arms the fault for a request counted from the agreement, agrees, and gives what the pane says. */
async function recalculate(request: number, fault?: Fault): Promise<string> {
  const { page } = bench;
  const pane = bench.pane();
  await pane.getByRole("button", { name: /^再計算（\d+か所）/ }).click();
  await page.evaluate(([at, armed]) => armed && window.workbench!.richApi.faults.arm(at, armed), [request, fault] as const);
  await pane.getByRole("dialog").getByRole("button").filter({ hasNotText: "やめる" }).last().click();
  const said = pane
    .getByText(/ブックは変わっていません。|か所を再計算しました。|書き込まれた可能性があります/)
    .filter({ visible: true })
    .first();
  await said.waitFor();
  return said.innerText();
}

const FAULTS: readonly Fault[] = [
  { kind: "hostError", error: 5004 },
  { kind: "hostError", error: 5102 },
  { kind: "hostError", error: 5104 },
  { kind: "hostError", error: 7000 },
  { kind: "actionError", code: "GeneralException", at: 0.6 },
  { kind: "actionError", code: "AccessDenied", at: 1 },
  { kind: "latency", ms: 300 },
];

test("with each fault at each request the grid is unchanged or complete, and the pane says which", async () => {
  const pane = bench.pane();
  const before = await contents();
  const count = await pane.getByRole("button", { name: /^再計算（\d+か所）/ }).innerText();
  let whole = "";
  const takeBack = async (): Promise<void> => {
    await pane.getByRole("button", { name: "元に戻す" }).first().click();
    await pane.getByText(/元に戻しました。/).waitFor();
    await eventually(contents, before);
  };
  const seen: Record<string, string> = {};
  for (const [request, fault] of [[1, undefined] as const, ...[1, 2, 3].flatMap((at) => FAULTS.map((each) => [at, each] as const))]) {
    const said = await recalculate(request, fault);
    const after = await contents();
    whole ||= after;
    seen[`${request} ${JSON.stringify(fault)}`] = said;
    if (request === 2 && fault?.kind === "actionError") await picture(bench.page, `product-fault-${fault.code}`);
    if (said.includes("再計算しました")) {
      expect(after).toBe(whole);
      await takeBack();
    } else {
      expect(said).toContain("ブックは変わっていません");
      expect(after).toBe(before);
    }
    await pane.getByRole("button", { name: "閉じる" }).first().click();
    await pane.getByRole("button", { name: count }).waitFor();
  }
  expect(whole).not.toBe(before);
  expect(new Set(Object.values(seen)).size).toBeGreaterThan(3);
  expect(bench.errors).toEqual([]);
}, 240_000);
