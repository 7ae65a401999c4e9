import { sentenceOf, stateAfterFailure } from "../../src/host/messages.ja";
import type { RefusalReason } from "../../src/host/port";

const REASONS: readonly RefusalReason[] = [
  "conflict",
  "protected",
  "merged",
  "filtered",
  "missingSheet",
  "hiddenSheet",
  "cellEditMode",
  "inactiveWorkbook",
  "readOnly",
  "unsupported",
  "sharedFormula",
  "tooLarge",
  "disconnected",
  "failed",
];

test.each(REASONS)("%s has a sentence that ends politely and blames nobody", (reason) => {
  for (const sentence of [sentenceOf(reason), sentenceOf(reason, "第1表")]) {
    expect(sentence).toMatch(/(。|）。)$/);
    expect(sentence).not.toMatch(/不正|undefined|\{/);
  }
});

test("the sheet is named where the reason concerns one", () => {
  expect(sentenceOf("protected", "第2表")).toBe("シート「第2表」は保護されているため書き込めません。");
  expect(stateAfterFailure(true)).not.toBe(stateAfterFailure(false));
});
