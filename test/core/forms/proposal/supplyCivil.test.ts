import { Analyser } from "../../../../src/app/analysis";
import type { Sheet } from "../../../../src/core/grid/snapshot";
import { computedValues } from "../../../support/computedValues";
import { sheetOf, snapshotOf } from "../../../support/sheetOf";
import { officialSupply, SUPPLY_ROWS, SUPPLY_SHARE, SUPPLY_TOTAL } from "../../../support/zeroSheets";
import type { Row } from "../../../support/zeroSheets";

const without = (row: Row): Row => row.map((cell, index) => (index > 1 && typeof cell === "number" ? null : cell));
const blank = [
  ...SUPPLY_ROWS.map((row) => (row.length > 1 ? [...row.slice(0, 11), null, row[12]!] : row)),
  without(SUPPLY_TOTAL),
  without(SUPPLY_SHARE),
];

const official = officialSupply(blank);

/** Renamed and shifted; parents merged over both columns, full-width unit, MWh, a note and a blank column. */
const mega = (row: Row): Row => row.map((cell, index) => (index > 1 && index < 10 && typeof cell === "number" ? cell / 1000 : cell));
const spaced = (row: Row): Row => [...row.slice(0, 2), null, ...row.slice(2)];
const shifted = sheetOf(
  " 【様式1】４．２電力供給状況（民生部門）",
  [
    ["民生部門の再エネ等の電力調達に関する状況"],
    ["※域外は先行地域のある市町村の外です。"],
    spaced([
      "対象施設名",
      "施設数",
      "調達方法（ＭＷｈ／年）",
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      "再エネ等の電力供給元（発電主体）",
      "電力供給量（MWh/年）",
      "地方公共団体が所有する廃棄物処理施設",
    ]),
    spaced([null, null, "自家消費等", null, "相対契約", null, "電力メニュー", null, "証書"]),
    spaced([null, null, ...Array.from({ length: 4 }).flatMap(() => ["先行地域のある地方公共団体内", "当該地方公共団体の域外"])]),
    ...blank.map(mega).map(spaced),
  ],
  [5, 2],
);

/** One header row, columns swapped, an extra column, section names in a column of their own. */
const pick = (row: Row, section: string | null): Row => [
  section,
  row[11] ?? null,
  row[0]!,
  row[1]!,
  "備考",
  ...[8, 9, 6, 7, 4, 5, 2, 3].map((index) => row[index] ?? null),
  row[10]!,
  row[12] ?? null,
];
const ways = ["証書", "再エネメニュー", "相対契約", "自家消費等"];
const swapped = sheetOf(
  "供給",
  [
    [
      "種類",
      "電力供給量(kWh/年)",
      "施設名",
      "施設数",
      "備考",
      ...ways.flatMap((way) => [`${way}（域内）(kWh)`, `${way}（域外）(kWh)`]),
      "電力供給元",
      "地方公共団体が所有する廃棄物処理施設",
    ],
    pick(blank[1]!, "民生・家庭(戸建住宅)"),
    pick(blank[2]!, null),
    pick(blank[5]!, "公共(公共施設)"),
    [null, null, "合計"],
    [null, null, "割合（％）"],
  ],
  [2, 4],
);

const layouts = [
  ["official", official],
  ["shifted", shifted],
  ["swapped", swapped],
] as const;

describe("P-4.2.supply", () => {
  const analyse = (...sheets: readonly Sheet[]) => new Analyser().analyse(snapshotOf(...sheets));

  it.each(layouts)("computes the same figures in the %s layout", (_, sheet) => {
    const analysis = analyse(sheet);
    expect(analysis.tables.map((table) => table.id)).toEqual(["P-4.2.supply"]);
    const values = computedValues(analysis, "P-4.2.supply");
    expect(values["エリアA/supplied"]).toBe("500000");
    expect(values["エリアB/supplied"]).toBe("1150000");
    expect(values["図書館/supplied"]).toBe("250000");
    expect(values["合計/supplied"]).toBe("1900000");
    expect(values["合計/menuLocal"]).toBe("1250000");
    expect(values["合計/selfOutside"]).toBe("30000");
    const share = Object.entries(values).find(([key]) => /^割合.*\/menuLocal$/s.test(key));
    expect(share?.[1]).toBe("65.789474");
  });

  it("gives a share under a % format as a fraction", () => {
    const rows: Row[] = [
      ...SUPPLY_ROWS,
      SUPPLY_TOTAL,
      [
        "割合（％）",
        null,
        { value: 0.221, format: "0.0%" },
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        { value: null, format: "0.0%" },
      ],
    ];
    const analysis = analyse(officialSupply(rows));
    const stored = analysis.calculation.cells
      .filter((cell) => cell.row.kind === "ratio")
      .map((cell) => [cell.column.id, analysis.calculation.stored(cell)] as const);
    expect(stored.find(([id]) => id === "supplied")?.[1]).toMatchObject({ state: "complete" });
    expect(stored.find(([id]) => id === "selfLocal")?.[1]).toMatchObject({ value: expect.objectContaining({}) });
    const selfLocal = stored.find(([id]) => id === "selfLocal")![1];
    expect(selfLocal.state === "complete" && selfLocal.value.toFixed(4)).toBe("0.2211");
    expect(analysis.findings).toEqual([]);
  });

  it("finds two tables on one sheet, one below the other", () => {
    const again = officialSupply([...SUPPLY_ROWS, SUPPLY_TOTAL]);
    const rows = [...again.rows, [], [], ...again.rows];
    const analysis = analyse({ ...again, rows });
    expect(analysis.tables.map((table) => [table.id, table.rows.length])).toEqual([
      ["P-4.2.supply", 7],
      ["P-4.2.supply", 7],
    ]);
  });
});
