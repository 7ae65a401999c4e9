/** @jest-environment jsdom */
import { TextDecoder, TextEncoder } from "node:util";
import { screen } from "@testing-library/react";
import { buildTemplate } from "../../../src/cli/templates/build";
import { readXlsx } from "../../../src/host/xlsx";
import { press, renderPane } from "../../support/renderPane";

// jsdom has none.
Object.assign(globalThis, { TextDecoder, TextEncoder });

it("asks which of two tables is right, shows the write before it, and carries the value over", async () => {
  const { snapshot } = readXlsx(await buildTemplate("proposal", "instructive"));
  const { port } = await renderPane(snapshot);
  const count = () => port.current.sheets.find(({ name }) => name === "4.2電力供給状況(民生部門)")!.rows[16]![2]!.value;
  await press(/C17.*施設数の表間の不一致/);
  expect(screen.getByRole("button", { name: "「22」を正とする" })).toBeTruthy();
  await press("「24」を正とする");
  expect(screen.getByRole("dialog")).toBeTruthy();
  expect(count()).toBe(22);
  await press("1か所に書き込む");
  expect(count()).toBe(24);
  await press("元に戻す");
  expect(count()).toBe(22);
}, 60_000);
