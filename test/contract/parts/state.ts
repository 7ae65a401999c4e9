import type { PortFactory, WorkbookSpec } from "../workbookSpec";

const BOOK: WorkbookSpec = { name: "状態.xlsx", sheets: [{ name: "表", cells: { A1: 1 } }] };
const STATE = JSON.stringify({ 確認: ["<第1表> & \"x\" 'y' ]]>", "\u0001\uD800", "改行\nタブ\t", "😀𠮷"], n: 1.5 });

export function describeState(open: PortFactory): void {
  test("a workbook without state gives null", async () => {
    expect(await (await open(BOOK)).port.loadState()).toBeNull();
  });

  test("the state stays with the workbook, whatever its characters, and is replaced as a whole", async () => {
    const { port, reopen } = await open(BOOK);
    await port.saveState('{"old":true}');
    await port.saveState(STATE);
    const again = await reopen();
    expect(JSON.parse((await again.loadState()) ?? "")).toEqual(JSON.parse(STATE));
    await again.snapshot();
    expect(JSON.parse((await again.loadState()) ?? "")).toEqual(JSON.parse(STATE));
  });
}
