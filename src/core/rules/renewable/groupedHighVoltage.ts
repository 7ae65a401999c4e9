import { readText } from "../../cell/reading";
import type { Rule } from "../rule";
import { contractMismatch, contractOf } from "./contract";
import { cellsOf, facilities } from "./facilityRows";

/** D-04: several facilities on one row that are not low voltage. */
export const groupedHighVoltage: Rule = {
  id: "D-04",
  severity: "warning",
  title: "低圧以外のまとめ記載",
  why: "まとめて記載できるのは、低圧の施設だけです。",
  how: "施設ごとの行に分けます。",
  source: "様式1 4.1(2)（設置場所のまとめ方）",
  messages: { grouped: "{count}施設が{written}でまとめられています。まとめて記載できるのは低圧の施設だけです。" },
  *checkTable(view) {
    for (const facility of facilities(view)) {
      const { row, count } = facility;
      const written = contractOf(readText(view.raw(row, "contract")));
      if (!written || written === "低圧" || count === undefined || count <= 1) continue;
      // A wrong class is one cause: the rules on the class speak of it.
      if (contractMismatch(facility)) continue;
      const cells = cellsOf(view, row, ["contract", "count"]);
      yield { message: "grouped", data: { count, written }, cell: cells[0]!, cells, view, row, column: "contract", actual: written };
    }
  },
};
