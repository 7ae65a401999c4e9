import { outcomeOf, refusalSentence } from "../../src/app/refusals";
import type { CellEdit } from "../../src/core/edit/cellEdit";

const edit: CellEdit = { sheet: "表$&", row: 0, col: 0, old: { value: 1 }, new: { kind: "number", value: 2 }, why: "" };

describe("what became of a write", () => {
  it("names the sheet, whatever characters its name holds", () => {
    expect(refusalSentence("protected", "表$&")).toBe("シート「表$&」は保護されているため書き込めません。");
    expect(refusalSentence("protected")).toBe("対象のシートは保護されているため書き込めません。");
  });

  it("counts what was written and what was left", () => {
    expect(outcomeOf({ written: [edit, edit], refused: [] }, "直しました")).toEqual({
      tone: "success",
      text: "2か所を直しました。",
      refused: [],
    });
    expect(outcomeOf({ written: [edit], refused: [{ edit, reason: "conflict" }] }, "直しました")).toMatchObject({
      tone: "warning",
      text: "1か所を直しました。1か所は書き込めませんでした。",
      refused: [{ edit, reason: "確認のあとにセルが変わったため、書き込みませんでした。" }],
    });
  });

  it("says whether the workbook is as it was when the whole batch failed", () => {
    const failed = (unchanged: boolean) =>
      outcomeOf({ written: [], refused: [], failure: { reason: "disconnected", unchanged } }, "直しました").text;
    expect(failed(true)).toContain("ブックは変わっていません。");
    expect(failed(false)).toContain("再点検で確認してください。");
  });
});
