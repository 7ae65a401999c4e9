import { sheetOf } from "../../../support/sheetOf";
import { bookFindings } from "../../../support/townFindings";

describe("C-09", () => {
  const head = [
    "設置方法",
    "設置場所",
    "数量",
    "設置者",
    "設備能力(kW)",
    "発電量\n(kWh/年)",
    "発電量のうち先行\n地域へ供給する電\n力量(kWh/年)",
    "導入時期",
    "電源",
    "供給方法（供給主体）等",
  ];
  const book = (supply: number) => ({
    sheets: [
      sheetOf("4.1(3)活用可能な既存の再エネ発電設備(太陽光発電)", [
        head,
        ["屋根置き", "公共施設", "3箇所", "市", 30, 36000, supply, "H30年", "非FIT電源", "オンサイトPPA"],
        ["合計", null, null, null, null, 36000, supply],
      ]),
    ],
  });
  it("speaks when a plant delivers more than it generates", () =>
    expect(bookFindings(book(40000)).map((finding) => finding.rule)).toEqual(["C-09"]));
  it("is silent when it delivers all of it", () => expect(bookFindings(book(36000))).toEqual([]));
});
