import { associateCommands, messageWindow } from "../../../src/host/excel/ribbon";

interface Handlers {
  message?: (event: { readonly message: string }) => void;
  event?: () => void;
}

/** The few members of Office the ribbon uses. */
function fakeOffice(opens = true) {
  const handlers: Handlers = {};
  const sent: string[] = [];
  const associated: Record<string, (event: { completed: () => void }) => Promise<void>> = {};
  let closed = 0;
  const dialog = {
    addEventHandler: (type: string, handler: () => void) => {
      if (type === "dialogMessageReceived") handlers.message = handler as Handlers["message"] & (() => void);
      else handlers.event = handler;
    },
    messageChild: (text: string) => void sent.push(text),
    close: () => void (closed += 1),
  };
  const office = {
    actions: { associate: (name: string, run: (event: { completed: () => void }) => Promise<void>) => void (associated[name] = run) },
    AsyncResultStatus: { Succeeded: "succeeded" },
    EventType: { DialogMessageReceived: "dialogMessageReceived", DialogEventReceived: "dialogEventReceived" },
    context: {
      ui: {
        displayDialogAsync: (_url: string, _options: object, done: (result: object) => void) =>
          done(opens ? { status: "succeeded", value: dialog } : { status: "failed" }),
      },
    },
  };
  Object.defineProperty(globalThis, "Office", { configurable: true, value: office });
  return { handlers, sent, associated, closed: () => closed };
}

describe("the ribbon in Excel", () => {
  test("a button always tells Excel that it has ended, even when its job failed", async () => {
    const { associated } = fakeOffice();
    associateCommands({ check: () => Promise.reject(new Error("no workbook")) });
    let completed = 0;
    await associated["check"]!({ completed: () => void (completed += 1) }).catch(() => undefined);
    expect(completed).toBe(1);
  });

  test("the window gets its message when it is ready, and answers with the button", async () => {
    const { handlers, sent, closed } = fakeOffice();
    const answer = messageWindow<{ title: string }>("https://localhost/commands.html?window=message")({ title: "確認" });
    handlers.message!({ message: "ready" });
    expect(sent).toEqual([JSON.stringify({ title: "確認" })]);
    handlers.message!({ message: "write" });
    expect(await answer).toBe("write");
    expect(closed()).toBe(1);
  });

  test("closing the window, or not being able to open it, is no agreement", async () => {
    const open = fakeOffice();
    const answer = messageWindow<object>("https://localhost/")({});
    open.handlers.event!();
    expect(await answer).toBeUndefined();
    fakeOffice(false);
    expect(await messageWindow<object>("https://localhost/")({})).toBeUndefined();
  });
});
