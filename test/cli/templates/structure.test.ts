import ExcelJS from "exceljs";
import { strFromU8, unzipSync } from "fflate";
import { Analyser } from "../../../src/app/analysis";
import { buildTemplate } from "../../../src/cli/templates/build";
import { TEMPLATES } from "../../../src/cli/templates/forms";
import { FILL } from "../../../src/cli/templates/layout/style";
import type { FormId } from "../../../src/core/forms/types";
import type { Range } from "../../../src/core/grid/address";
import { a1, parseRange } from "../../../src/core/grid/address";
import { readXlsx } from "../../../src/host/xlsx";

async function opened(
  form: FormId,
  filling: "blank" | "instructive",
): Promise<{ readonly book: ExcelJS.Workbook; readonly bytes: Uint8Array }> {
  const bytes = await buildTemplate(form, filling);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return { book, bytes };
}

function overlap(a: Range, b: Range): boolean {
  return a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
}

const visible = (book: ExcelJS.Workbook): ExcelJS.Worksheet[] => book.worksheets.filter((sheet) => sheet.state === "visible");
const CASES = (Object.keys(TEMPLATES) as FormId[]).flatMap(
  (form) =>
    [
      [form, "blank"],
      [form, "instructive"],
    ] as const,
);

// Every case lays out, reads and checks whole workbooks.
jest.setTimeout(60_000);

describe.each(CASES)("the workbook of %s (%s)", (form, filling) => {
  const file = opened(form, filling);

  it("has names Excel takes and no two merged areas on the same cell", async () => {
    const { book, bytes } = await file;
    for (const sheet of book.worksheets) expect(sheet.name.length).toBeLessThanOrEqual(31);
    for (const sheet of readXlsx(bytes).snapshot.sheets) {
      const areas = sheet.merges ?? [];
      const clashes = areas.flatMap((area, index) => areas.slice(index + 1).filter((other) => overlap(area, other)));
      expect({ sheet: sheet.name, clashes }).toEqual({ sheet: sheet.name, clashes: [] });
    }
  });

  it("prints everything that is written, with the headers of a single table on every page", async () => {
    for (const sheet of visible((await file).book)) {
      const area = parseRange(sheet.pageSetup.printArea ?? "");
      expect({
        sheet: sheet.name,
        printed:
          area !== undefined &&
          area.bottom >= sheet.actualRowCount - 1 &&
          area.bottom + 1 >= sheet.rowCount &&
          area.right + 1 >= sheet.columnCount,
      }).toEqual({ sheet: sheet.name, printed: true });
      expect(sheet.pageSetup.fitToWidth).toBe(1);
      if (sheet.views[0]?.state === "frozen") expect(sheet.pageSetup.printTitlesRow).toBeDefined();
    }
  });

  it("frames every cell of its tables and gives every row of text its height", async () => {
    for (const sheet of visible((await file).book)) {
      sheet.eachRow((row) =>
        row.eachCell((cell) => {
          if (cell.isMerged || typeof cell.value !== "number") return;
          expect({ at: `${sheet.name}!${cell.address}`, framed: cell.border?.top !== undefined && cell.border.left !== undefined }).toEqual(
            { at: `${sheet.name}!${cell.address}`, framed: true },
          );
          expect(row.height).toBeGreaterThan(15);
        }),
      );
    }
  });
});

describe("the proposal beside the progress report", () => {
  it("agrees with it: both samples are of one town", async () => {
    const analyser = new Analyser();
    const [proposal, report] = await Promise.all(
      (["proposal", "progress"] as const).map(async (form) => readXlsx(await buildTemplate(form, "consistent")).snapshot),
    );
    const { context } = analyser.analyse(proposal!);
    expect(analyser.analyse(report!, {}, [{ name: "計画提案書.xlsx", context }]).findings).toEqual([]);
  });
});

describe.each(Object.keys(TEMPLATES) as FormId[])("the fills of %s", (form) => {
  it("tell every cell the product computes from those to enter", async () => {
    const { book, bytes } = await opened(form, "instructive");
    const { calculation } = new Analyser().analyse(readXlsx(bytes).snapshot);
    const computed = new Set(calculation.cells.map(({ address }) => `${address.sheet}!${a1(address)}`));
    const filled = new Set<string>();
    for (const sheet of visible(book))
      sheet.eachRow((row) =>
        row.eachCell({ includeEmpty: true }, (cell) => {
          const own = cell.fill?.type === "pattern" && cell.fill.fgColor?.argb === FILL.computed;
          if (own && cell.master === cell) filled.add(`${sheet.name}!${cell.address}`);
        }),
      );
    expect([...computed].filter((cell) => !filled.has(cell))).toEqual([]);
    // A blank section has its cell too, though nothing is computed there yet.
    expect(filled.size).toBeGreaterThanOrEqual(computed.size);
  });
});

describe("the proposal's workbook", () => {
  const file = opened("proposal", "blank");

  it("has the sheets of the 表作成ツール in official order", async () => {
    expect(visible((await file).book).map((sheet) => sheet.name)).toEqual([
      "1.1対象エリアの規模等",
      "1.3共通KPI",
      "3.4活用想定補助金(事業別)",
      "3.4活用想定補助金(年度別)",
      "3.4費用効率性",
      "4.1(1)再エネ導入可能量",
      "4.1(2)新規再エネ導入予定（設備情報）",
      "4.1(2)新規再エネ導入予定(FS調査、系統接続検討状況)",
      "4.1(2)新規再エネ導入予定(合意形成)",
      "4.1(3)活用可能な既存の再エネ発電設備",
      "4.2実質ゼロ(計算結果)",
      "4.2対象地域の民生需要家数等",
      "4.2実質ゼロ(サマリ)",
      "4.2民生電力需要量",
      "4.2需要家合意形成状況(住宅)",
      "4.2需要家合意形成状況(民生・業務その他)",
      "4.2需要家合意形成状況(公共)",
      "4.2電力供給状況(民生部門)",
      "4.2地産地消割合",
      "4.2電力削減量",
      "4.3民生部門電力以外の排出削減取組",
      "4.3民生部門電力以外の取組",
      "4.3電力供給状況(民生部門電力以外)",
      "6.2関係者との合意形成状況",
    ]);
  });

  it("names print areas absolutely", async () => {
    const { bytes } = await file;
    const names = strFromU8(unzipSync(bytes)["xl/workbook.xml"]!).match(/<definedName name="_xlnm.Print_Area"[^>]*>[^<]*/g) ?? [];
    expect(names).toHaveLength(24);
    expect(names.filter((name) => !/!\$A\$1:\$[A-Z]+\$\d+$/.test(name))).toEqual([]);
  });

  it("offers the official choices, long ones from a hidden sheet", async () => {
    const { book } = await file;
    const choices = (name: string, address: string): string | undefined =>
      book.getWorksheet(name)?.getCell(address).dataValidation?.formulae[0] as string | undefined;
    expect(choices("4.1(2)新規再エネ導入予定（設備情報）", "K5")).toBe('"低圧,高圧,特別高圧"');
    const grid = choices("4.1(2)新規再エネ導入予定(FS調査、系統接続検討状況)", "K6");
    expect(grid).toMatch(/^選択肢!\$A\$1:\$A\$\d+$/);
    const list = book.getWorksheet("選択肢")!;
    expect(list.state).toBe("hidden");
    expect(list.getColumn(1).values.slice(1)).toEqual(
      expect.arrayContaining(["検討不要", "(低圧)申込完了", "(単独)接続検討済", "(一括)工事費負担金入金済"]),
    );
  });

  it("merges labels over their columns and freezes the header of a single table", async () => {
    const sheet = (await file).book.getWorksheet("4.2電力供給状況(民生部門)")!;
    expect(sheet.getCell("D3").value).toBe("調達方法(kWh/年)");
    expect(["K3", "E4", "D5"].map((address) => sheet.getCell(address).master.address)).toEqual(["D3", "D4", "D5"]);
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 5 });
  });

  it("shows shares in percent and counts with their counters", async () => {
    const { book } = await opened("proposal", "instructive");
    expect(book.getWorksheet("4.2電力供給状況(民生部門)")!.getCell("D30").numFmt).toBe("0.0%");
    expect(book.getWorksheet("4.1(2)新規再エネ導入予定（設備情報）")!.getCell("H5").numFmt).toBe('#,##0"戸"');
  });

  it("shades what will be computed before anything is entered", async () => {
    const { book } = await file;
    const shaded = (name: string, address: string): boolean => {
      const { fill } = book.getWorksheet(name)!.getCell(address);
      return fill?.type === "pattern" && fill.fgColor?.argb === FILL.computed;
    };
    expect(shaded("3.4活用想定補助金(事業別)", "O5")).toBe(true);
    expect(shaded("3.4活用想定補助金(年度別)", "K17")).toBe(false);
    expect(shaded("4.1(2)新規再エネ導入予定（設備情報）", "I4")).toBe(true);
    expect(shaded("4.1(2)新規再エネ導入予定（設備情報）", "J5")).toBe(false);
  });
});
