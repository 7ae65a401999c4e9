import { readSwitches } from "../../src/workbench/switches";

test("without a query the sample is opened with the pane in Japanese", () => {
  expect(readSwitches("")).toEqual({ latency: 0, faults: [], locale: "ja-JP", pane: "../taskpane.html", book: "../sample.xlsx" });
});

test("faults name the request and what befalls it", () => {
  const { faults, latency } = readSwitches("?latency=50&fault=5102@3,AccessDenied@2:0.5,droppedReply@1,disconnectAfter@4");
  expect(latency).toBe(50);
  expect(faults).toEqual([
    { request: 3, fault: { kind: "hostError", error: 5102 } },
    { request: 2, fault: { kind: "actionError", code: "AccessDenied", at: 0.5 } },
    { request: 1, fault: { kind: "droppedReply" } },
    { request: 4, fault: { kind: "disconnect", after: true } },
  ]);
});

test.each(["5102", "Unheard@1", "5102@0", "9999@1", "AccessDenied@1:2"])("%s is not passed over in silence", (fault) => {
  expect(() => readSwitches(`?fault=${fault}`)).toThrow(fault);
});
