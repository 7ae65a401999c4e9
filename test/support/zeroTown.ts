import type { Sheet, Snapshot } from "../../src/core/grid/snapshot";
import type { TestCell } from "./sheetOf";
import { sheetOf } from "./sheetOf";

/** Rows of the sheets of an invented town by sheet name; a test may change cells before the workbook is made. */
export type Town = Map<string, TestCell[][]>;

type Demand = readonly [no: string, name: string, state: string, count: number, kWh: number, parties: number, progress: string];

const SECTIONS: readonly (readonly [string, readonly Demand[]])[] = [
  [
    "民生・家庭(戸建住宅)",
    [
      ["1_1", "エリアA", "既存", 120, 509400, 121, "B"],
      ["1_2", "エリアB", "既存", 280, 1188600, 281, "C"],
    ],
  ],
  ["民生・家庭(その他)", [["2_1", "駅前集合住宅", "既存", 100, 326300, 101, "C"]]],
  ["民生・業務その他(オフィスビル)", [["3_1", "テナントビル", "既存", 60, 2400000, 80, "C"]]],
  ["民生・業務その他(商業施設)", [["4_1", "中央商店街", "既存", 20, 600000, 21, "B"]]],
  ["民生・業務その他(宿泊施設)", []],
  ["民生・業務その他(その他)", []],
  [
    "公共(公共施設)",
    [
      ["7_1", "図書館", "既存", 3, 300000, 2, "A"],
      ["7_2", "清掃工場", "建替", 1, 500000, 2, "A"],
    ],
  ],
  ["公共(その他)", []],
];

/** name, 施設数, eight cells, 供給元, 廃棄物. */
const SUPPLY: Readonly<Record<string, readonly (readonly TestCell[])[]>> = {
  "民生・家庭(戸建住宅)": [
    ["戸建住宅(エリアA)", 120, 100000, 0, 0, 0, 350000, 50000, 0, 0, "自家消費オンサイト", null],
    ["戸建住宅(エリアB)", 280, 200000, 0, 0, 0, 938600, 0, 50000, 0, "同上", null],
  ],
  "民生・家庭(その他)": [["駅前集合住宅", 100, 0, 0, 0, 0, 326300, 0, 0, 0, "再エネメニュー", null]],
  "民生・業務その他(オフィスビル)": [
    ["テナントビル（大規模）", 2, 150000, 30000, 0, 0, 0, 0, 0, 0, "オフサイトPPA", null],
    ["テナントビル（中小）", 58, 0, 0, 0, 0, 1720000, 300000, 0, 0, "再エネメニュー", null],
  ],
  "民生・業務その他(商業施設)": [["中央商店街", 20, 0, 0, 400000, 0, 200000, 0, 0, 0, "相対契約", null]],
  "公共(公共施設)": [
    ["図書館", 3, 120000, 0, 130000, 0, 0, 0, 0, 0, "清掃工場のバイオマス発電", null],
    ["清掃工場", 1, 500000, 0, 0, 0, 0, 0, 0, 0, "バイオマス発電分の自家消費", "〇"],
  ],
};

const SAVING: Readonly<Record<string, readonly (readonly TestCell[])[]>> = {
  "民生・家庭(戸建住宅)": [["戸建住宅(エリアA)", "120戸", "ZEH改修", 9400]],
  "民生・業務その他(オフィスビル)": [["テナントビル（中小）", "10棟", "照明設備LED化", 200000]],
  "公共(公共施設)": [["図書館", "3箇所", "照明設備LED化、高効率空調の導入", 50000]],
};

const number = (cell: TestCell | undefined): number => (typeof cell === "number" ? cell : 0);
const total = (rows: readonly (readonly TestCell[])[], col: number): number => rows.reduce((sum, row) => sum + number(row[col]), 0);
const eight = (row: readonly TestCell[]): number => row.slice(2, 10).reduce<number>((sum, cell) => sum + number(cell), 0);
const share = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 10;

const supplyRows = Object.values(SUPPLY).flat();
const TOTALS = [2, 3, 4, 5, 6, 7, 8, 9].map((col) => total(supplyRows, col));
const SUPPLIED = TOTALS.reduce((a, b) => a + b, 0);
const DEMAND = SECTIONS.flatMap(([, rows]) => rows).reduce((sum, row) => sum + row[4], 0);
const SAVED = total(Object.values(SAVING).flat(), 3);
const OUTSIDE = TOTALS[1]! + TOTALS[3]! + TOTALS[5]! + TOTALS[7]!;

function demandRows(): TestCell[][] {
  const body = SECTIONS.flatMap(([section, rows], index): TestCell[][] => [
    [index + 1, section, null, null, null, null, null, rows.length === 0 ? null : rows.reduce((sum, row) => sum + row[4], 0)],
    ...rows.map(([no, name, state, count, kWh, parties, progress]) => [
      no,
      name,
      state,
      count,
      "実績",
      kWh,
      "範囲内",
      null,
      parties,
      progress,
    ]),
  ]);
  const head = [
    "No",
    "対象施設名",
    "区分",
    "施設数",
    "試算方法",
    "直近電力\n需要量\n(kWh/年)",
    "主として取組\nを実施する\n範囲内外",
    "(小計)\n直近電力需要量\n(kWh/年)",
    "合意形成\n対象者数",
    "現在の\n合意形成\n進捗度",
  ];
  return [head, ...body, ["合計", null, null, null, null, null, null, { value: DEMAND, format: "#,##0" }]];
}

function supplyTable(): TestCell[][] {
  const under = ["先行地域の\nある地方公\n共団体内", "当該地方公\n共団体の域\n外"];
  const body = SECTIONS.flatMap(([section]): TestCell[][] => [
    [section],
    ...(SUPPLY[section] ?? []).map((row) => [...row.slice(0, 11), eight(row), row[11]!]),
  ]);
  return [
    [
      "対象施設名",
      "施設数",
      "調達方法(kWh/年)",
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      "再エネ等の電力供給元\n(発電主体)",
      "電力供給量\n(kWh/年)",
      "地方公共団体が所有する廃棄物処理施設",
    ],
    [null, null, "自家消費等", null, "相対契約", null, "再エネメニュー", null, "証書"],
    [null, null, ...under, ...under, ...under, ...under],
    ...body,
    ["合計", null, ...TOTALS, null, SUPPLIED],
    ["割合（％）\n（電力供給量に対する割合）", null, ...TOTALS.map((part) => share(part, SUPPLIED)), null, 100],
  ];
}

function savingTable(): TestCell[][] {
  const body = SECTIONS.flatMap(([section]): TestCell[][] => [[section], ...(SAVING[section] ?? []).map((row) => [...row])]);
  return [["対象施設名", "施設数", "取組内容", "省エネによる\n電力削減量\n(kWh/年)"], ...body, ["合計", null, null, SAVED]];
}

function summaryTable(): TestCell[][] {
  const rows = SECTIONS.map(([section, demand]): TestCell[] => {
    const [kind = "", consumer = ""] = section.replace(")", "").split("(");
    const supply = SUPPLY[section] ?? [];
    const ways = [2, 4, 6, 8].map((col) => total(supply, col) + total(supply, col + 1));
    return [
      kind,
      consumer,
      demand.reduce((sum, row) => sum + row[3], 0),
      demand.reduce((sum, row) => sum + row[4], 0),
      ...ways,
      ways.reduce((a, b) => a + b, 0),
      total(SAVING[section] ?? [], 3),
    ];
  });
  const marks = ["①", null, "②", null, "③", null, "③", null];
  const kinds = rows.map((row, index) => (index > 0 && rows[index - 1]![0] === row[0] ? null : row[0]!));
  const sums = [2, 3, 4, 5, 6, 7, 8, 9].map((col) => total(rows, col));
  return [
    [
      "No",
      "種類",
      "民生部門の電力需\n要家",
      "数量",
      "電力需要量\n(kWh/年)",
      "再エネ等の供給量(kWh/年)",
      null,
      null,
      null,
      null,
      "省エネによる\n電力削減量\n(kWh/年)",
    ],
    [null, null, null, null, null, "自家消費等", "相対契約", "電力メニュー", "証書", "合計"],
    ...rows.map((row, index) => [marks[index]!, kinds[index]!, ...row.slice(1)]),
    ["合計", null, null, ...sums],
    ["割合（％）\n（電力需要量に対する割合）", null, null, null, null, ...sums.slice(2).map((part) => share(part, DEMAND))],
  ];
}

const PROCESSES = {
  housing: [
    "事業概要説明",
    "事業への\n反応調査",
    "メリットや\nコストなどの\n詳細説明",
    "再エネ利用の\n意向調査",
    "地方公共団体等\nと住民との\n個別協議",
    "合意",
  ],
  business: [
    "事業概要説明",
    "事業への反応調査",
    "メリットやコストなどの詳細説明",
    "再エネ利用の意向調査",
    "施設管理者とテナント・店舗等との間の合意",
    "地方公共団体等と施設管理者との個別協議",
    "合意",
  ],
  public: ["事業概要説明", "必要コスト試算結果等説明", "合意"],
} as const;

function card(
  [no, name, , count, kWh, parties, progress]: Demand,
  processes: readonly string[],
  matrix: readonly (readonly TestCell[])[],
): TestCell[][] {
  return [
    [`${no} ${name}`],
    ["対象施設数", null, count],
    ["合意形成対象者数", null, parties],
    ["直近電力需要量(kWh/年)", null, kWh],
    ["現在の合意形成進捗度", null, progress],
    [null, ...processes],
    ...matrix.map((row) => [...row]),
    [],
    [],
  ];
}

const DONE = "実施済";
const demandOf = (no: string): Demand => SECTIONS.flatMap(([, rows]) => rows).find((row) => row[0] === no)!;

function cards(): readonly (readonly [string, TestCell[][]])[] {
  const residents = ["住民", DONE, DONE, DONE, "実施中", "未実施", "未完了"];
  const housing = (no: string): TestCell[][] =>
    card(demandOf(no), PROCESSES.housing, [["地区代表者", DONE, null, null, null, null, "完了"], residents]);
  const business = (no: string): TestCell[][] =>
    card(demandOf(no), PROCESSES.business, [
      ["ビル管理者", DONE, DONE, DONE, "実施中", "未実施", "未実施", "未完了"],
      ["テナント", DONE, DONE, "実施中", "未実施", null, null, "未完了"],
    ]);
  const civic = (no: string): TestCell[][] =>
    card(demandOf(no), PROCESSES.public, [
      ["施設管理を所管する部署", DONE, DONE, "完了"],
      ["予算管理を所掌する部署", DONE, DONE, "完了"],
    ]);
  return [
    ["4.2需要家合意形成状況(住宅)", ["1_1", "1_2", "2_1"].flatMap(housing)],
    ["4.2需要家合意形成状況(民生・業務その他)", ["3_1", "4_1"].flatMap(business)],
    [" 4.2需要家合意形成状況(公共)", ["7_1", "7_2"].flatMap(civic)],
  ];
}

/** All sheets of chapter 4.2 of an invented town, consistent and fully filled. */
export function zeroTown(): Town {
  const local = SUPPLIED - OUTSIDE;
  return new Map<string, TestCell[][]>([
    [
      "4.2実質ゼロ(計算結果)",
      [
        ["【「実質ゼロ」の計算結果】"],
        ["再エネなどの電力供給量\n(kWh/年)", null, "省エネによる電力削減量\n(kWh/年)", null, "民生部門の電力需要量\n(kWh/年)"],
        [SUPPLIED, "＋", SAVED, "＝", DEMAND],
        ["【参考情報】"],
        [
          "4.1(2)新規再エネ導入量合計（kWh/\n年）",
          null,
          "再エネ等の電力供給量のうち当該地\n方公共団体の域外から調達する量\n（kWh/年）",
          null,
          "提案地方公共団体全体の民生電力\n需要量（kWh/年）",
        ],
        [4000000, null, OUTSIDE, null, DEMAND * 10],
        [
          "4.1(3)利用可能な既存の再エネ発電\n量のうち、先行地域に供給される電\n力量合計（kWh/年）",
          null,
          "上記のうち証書以外の当該地方公共\n団体の域外から調達する再エネ電力\n量（kWh/年）",
          null,
          "先行地域の上記に占める\n割合(%)",
        ],
        [1500000, null, OUTSIDE - TOTALS[7]!, null, 10],
        [
          "（上記の合計）先行地域に供給される新\n規再エネ導入量及び既存の再エネ発電量\n合計（kWh/年）",
          null,
          "先行地域のある地方公共団体内で調\n達する再エネ等電力証書\n（kWh/年）",
        ],
        [5500000, null, TOTALS[6]!],
      ],
    ],
    [
      "4.2対象地域の民生需要家数等",
      [
        [null, null, "取組の規模", "提案地方公共団体内\n全域に対する\n割合(%)", "提案地方公共団体内\n全域の数値"],
        ["エリア面積", null, "1.23 ㎢", "2.7%", "45.60 ㎢"],
        ["民生需要家数", "住宅", "500 戸", "10.0%", "5,000 戸"],
        [null, "民間施設", "80 施設", "10.0%", "800 施設"],
        [null, "公共施設", "4 施設", "10.0%", "40 施設"],
        [null, "その他"],
        ["民生部門の電力需要量(合計)", null, DEMAND, 10, DEMAND * 10],
      ],
    ],
    ["4.2実質ゼロ(サマリ)", summaryTable()],
    ["4.2民生電力需要量", demandRows()],
    ...cards(),
    ["4.2電力供給状況(民生部門)", supplyTable()],
    [
      "4.2地産地消割合",
      [
        ["【再エネ等の電力供給量のうち脱炭素先行地域がある地方公共団体で発電して消費する再エネ電力量の割合（地産地消割合）】"],
        [
          "脱炭素先行地域がある地方公共団体内に\n設置された再エネ発電設備で発電して先\n行地域内の電力需要家が消費する再エネ\n電力量（※２）（B）-（A）",
          null,
          "【再エネ等の電力調達に関する状況】\nの電力供給量の合計（B）",
          null,
          null,
          null,
          "再エネ等の電力供給量のうち脱炭素先行地域があ\nる地方公共団体で発電して消費する再エネ電力量\nの割合（※１）",
        ],
        [local, "÷", SUPPLIED, "×100", "＝", null, share(local, SUPPLIED)],
        ["(※１) 上限100%"],
        [
          "(※２) 脱炭素先行地域がある地方公共団体内に設置された再エネ発電設備で発電した再エネ電力であって、自家消費、相対契約等により再エネ電源が特定されているもの",
        ],
      ],
    ],
    ["4.2電力削減量", savingTable()],
  ]);
}

/** The workbook of a town. */
export function townBook(town: Town): Snapshot {
  return { sheets: [...town].map(([name, rows]): Sheet => sheetOf(name, rows)) };
}

/** Changes one cell: sheet, row by its first text found, column. */
export function change(town: Town, sheet: string, label: string, col: number, value: TestCell, nth = 0): Town {
  const rows = town.get(sheet)!;
  const row = rows.filter((cells) => cells.some((cell) => cell === label))[nth];
  if (!row) throw new Error(`${sheet}: no row ${label}`);
  while (row.length <= col) row.push(null);
  row[col] = value;
  return town;
}

/** Two sheets of a town put side by side on one, with a blank column or two between them. */
export function sideBySide(town: Town, left: string, right: string, gap: number): Town {
  const [first, second] = [town.get(left)!, town.get(right)!];
  const width = Math.max(...first.map((row) => row.length)) + gap;
  const rows = Array.from({ length: Math.max(first.length, second.length) }, (_, index): TestCell[] => {
    const own = first[index] ?? [];
    return [...own, ...Array<null>(width - own.length).fill(null), ...(second[index] ?? [])];
  });
  const titles: TestCell[] = [`【${left}】`, ...Array<null>(width - 1).fill(null), `【${right}】`];
  return new Map([...[...town].filter(([name]) => name !== left && name !== right), ["並べた表", [titles, ...rows]]]);
}
