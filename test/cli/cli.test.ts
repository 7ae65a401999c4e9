import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";

const root = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "hyo-navi-"));
const at = (name: string): string => join(folder, name);

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync("node", [join(root, "dist/cli.js"), ...args], { encoding: "utf8" });
  return { status, stdout, stderr };
}

beforeAll(() => {
  execFileSync("npx", ["webpack", "--mode", "production", "--config-name", "cli", "--stats", "none"], { cwd: root, stdio: "ignore" });
}, 120_000);

describe("the command line", () => {
  it("makes a sample, checks it as one JSON document, and recalculates without touching the input", () => {
    expect(run("template", "proposal", at("town.xlsx"), "--sample").status).toBe(0);
    const before = readFileSync(at("town.xlsx"));
    const { status, stdout } = run("check", at("town.xlsx"), "--json");
    const report = JSON.parse(stdout) as {
      book: string;
      form: string[];
      tables: unknown[];
      computed: { value: string | null }[];
      summary: { error: number };
    };
    expect(status).toBe(report.summary.error > 0 ? 1 : 0);
    expect(report.book).toBe("town.xlsx");
    expect(report.form).toContain("proposal");
    expect(report.computed.length).toBeGreaterThan(5);
    expect(run("recalc", at("town.xlsx"), at("out.xlsx"), "--formulas", "--json").status).toBe(0);
    expect(readFileSync(at("town.xlsx")).equals(before)).toBe(true);
    expect(run("check", at("out.xlsx")).status).toBe(status);
  });

  it.each([
    ["empty.xlsx", Buffer.alloc(0)],
    ["text.xlsx", Buffer.from("これは表計算ではありません")],
    ["cut.xlsx", Buffer.from("504b0304140000000800", "hex")],
  ])("tells what is wrong with %s in one Japanese sentence and exits with 2", (name, bytes) => {
    writeFileSync(at(name), bytes);
    const { status, stdout, stderr } = run("check", at(name), "--json");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim()).toMatch(/^[^\n]*。$/);
  });

  it("finds no table, no issue and writes nothing in a foreign workbook", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("売上").addRows([
      ["品目", "合計", "備考"],
      ["りんご", 120, ""],
      ["合計", 120, ""],
    ]);
    writeFileSync(at("foreign.xlsx"), Buffer.from(await book.xlsx.writeBuffer()));
    const { status, stderr } = run("check", at("foreign.xlsx"));
    expect(status).toBe(2);
    expect(stderr.trim()).toMatch(/様式の表が見つかりません。/);
    expect(run("recalc", at("foreign.xlsx"), at("never.xlsx")).status).toBe(2);
    expect(() => readFileSync(at("never.xlsx"))).toThrow();
  });

  it("never writes over its input, and names a missing file", () => {
    expect(run("recalc", at("town.xlsx"), at("town.xlsx")).stderr).toContain("元のファイルとは別の名前");
    expect(run("check", at("nowhere.xlsx")).stderr).toContain("nowhere.xlsx");
  });
});
