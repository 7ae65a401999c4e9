/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { screen } from "@testing-library/react";
import { baseOf } from "../../mutation/bases";
import { mutatedSnapshot } from "../../mutation/apply";
import type { Change } from "../../mutation/mutation";
import { put } from "../../mutation/mutation";
import { press, renderPane } from "../../support/renderPane";

// jsdom has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

async function paneWith(form: "proposal" | "progress", changes: readonly Change[]) {
  return renderPane(mutatedSnapshot(await baseOf(form), { changes }));
}

it("shows what a fix would bring up before anything is written", async () => {
  const { port } = await paneWith("progress", [put("R-measure", "実績 単年度", "2026", 450, "①-3")]);
  const before = port.current;
  await press(/累計と単年度/);
  await press(/直す/);
  expect(screen.getByRole("dialog").textContent).toMatch(/新しい指摘が\d+件出ます：令和8年度の新規再エネ導入量/);
  expect(port.current).toBe(before);
  await press("やめる");
  expect(port.current).toBe(before);
}, 60_000);

it("mends a 契約電力区分 in all three tables, and takes all of it back", async () => {
  const tables = ["P-4.1(2).equipment", "P-4.1(2).survey", "P-4.1(2).consent"];
  const { session } = await paneWith(
    "proposal",
    tables.map((table) => put(table, "太陽光-8", "contract", "低圧", "太陽光発電")),
  );
  const low = () =>
    session.state.analysis!.views.flatMap((view) =>
      view.rows
        .filter((row) => tables.includes(view.table.id) && view.source === "太陽光発電" && row.id === "太陽光-8")
        .map((row) => view.text(row, "contract")),
    );
  const before = low();
  expect(new Set(before)).toEqual(new Set(["低圧"]));
  await press(/契約電力区分と設備能力/);
  await press(/この内容で直す/);
  expect(new Set(low())).toEqual(new Set(["高圧"]));
  expect(session.state.sorted.open).toEqual([]);
  await press("元に戻す");
  expect(low()).toEqual(before);
}, 60_000);
