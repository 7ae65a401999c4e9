import { parseRange } from "../../../src/core/grid/address";
import type { ChangeEvent } from "../../../src/host/port";
import type { PortFactory, WorkbookSpec } from "../workbookSpec";
import { cellOf, edit, number } from "../workbookSpec";

const sheet = "表";
const BOOK: WorkbookSpec = {
  name: "事象.xlsx",
  sheets: [
    { name: sheet, cells: { A1: 1, B2: "字" } },
    { name: "別", cells: { A1: 2 } },
    { name: "裏", hidden: true, cells: { A1: 3 } },
  ],
};

const settle = () => new Promise((resolve) => setTimeout(resolve, 400));

export function describeEvents(open: PortFactory): void {
  test("tells what the person changed, not what we wrote, and stops when asked", async () => {
    const { port, personTypes } = await open(BOOK);
    const snapshot = await port.snapshot();
    const seen: ChangeEvent[] = [];
    const stop = await port.onChange((event) => seen.push(event));
    await port.write([edit(sheet, "A1", number(5), { value: 1 })]);
    await settle();
    expect(seen).toEqual([]);
    if (!personTypes) return stop();
    await personTypes(sheet, "B2", 8);
    await settle();
    expect(seen.filter((event) => event.sheet !== sheet || event.structural)).toEqual([]);
    const fresh = await port.refresh(snapshot, [...seen, { sheet, ranges: [parseRange("A1")!], structural: false }]);
    expect([cellOf(fresh, sheet, "A1").value, cellOf(fresh, sheet, "B2").value]).toEqual([5, 8]);
    await stop();
    const before = seen.length;
    await personTypes(sheet, "B2", 9);
    await settle();
    expect(seen).toHaveLength(before);
  });

  test("select shows the range, or says why not", async () => {
    const { port, selection } = await open(BOOK);
    if (!port.capabilities.canSelect) return;
    expect(await port.select("別", parseRange("B3:C5")!)).toEqual({ ok: true });
    if (selection) expect(await selection()).toEqual({ sheet: "別", range: "B3:C5" });
    if (port.selection) expect(await port.selection()).toEqual({ sheet: "別", range: parseRange("B3:C5") });
    expect(await port.select("裏", parseRange("A1")!)).toEqual({ ok: false, reason: "hiddenSheet" });
    expect(await port.select("ない表", parseRange("A1")!)).toEqual({ ok: false, reason: "missingSheet" });
  });
}
