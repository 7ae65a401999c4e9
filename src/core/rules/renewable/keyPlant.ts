import { isDash } from "../../cell/text";
import type { Rule } from "../rule";
import { EQUIPMENT, facilities, isExample } from "./facilityRows";

/** D-16: no plant is named as 基幹発電設備. */
export const keyPlant: Rule = {
  id: "D-16",
  severity: "warning",
  title: "基幹発電設備",
  why: "特に重要となる設備を、基幹発電設備として設定することになっています。",
  how: "「基幹設備」の欄に基幹１、２…と記入します。",
  source: "様式1 4.1(2)（L953）",
  messages: { none: "基幹発電設備が設定されていません。重要な設備に基幹１、２…と記入してください（5章の表も作成します）。" },
  *checkWorkbook(context) {
    const plants = context
      .tables(EQUIPMENT)
      .filter((view) => view.column("key"))
      .flatMap((view) => facilities(view));
    if (plants.some(({ view, row }) => view.text(row, "key") !== "" && !isDash(view.text(row, "key")))) return;
    const entered = plants.filter(({ view, row, kW, kWh }) => kW !== undefined && kWh !== undefined && !isExample(view, row));
    const [first] = entered;
    const cell = first?.view.address(first.row, "key");
    // Rows still to be filled in may bring the key plant.
    if (!first || !cell || entered.length < plants.length) return;
    yield {
      message: "none",
      cell,
      cells: entered.flatMap(({ view, row }) => view.address(row, "key") ?? []),
      view: first.view,
      row: first.row,
      column: "key",
    };
  },
};
