import ExcelJS from "exceljs";

const HEAD = [
  "設置場所", "施設番号", "基幹設備", "設置者", "オンサイト・オフサイト", "設置方法", "施設数",
  "設備能力(kW)", "契約電力区分", "発電量(kWh/年)", "導入時期", "設備導入の実現可能性",
];

/** A workbook of 25 sheets with one facility list of `rows` rows each, as the perf budgets assume (anchors/perf.md §2). */
export async function benchWorkbook(rows: number): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  for (let sheet = 1; sheet <= 25; sheet += 1) {
    const page = book.addWorksheet(`設備情報${sheet}`);
    page.addRow(["【太陽光発電】（設備情報）"]);
    page.addRow(HEAD);
    let total = 0;
    for (let row = 1; row <= rows; row += 1) {
      const kW = 10 + (row % 30);
      total += kW * 1200;
      page.addRow([`施設${sheet}-${row}`, `太陽光-${row}`, "", "PPA事業者", "オンサイト", "屋根置き", 1, kW, "低圧", kW * 1200, "R8年", ""]);
    }
    page.addRow(["合計", "", "", "", "", "", "", "", "", total]);
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
