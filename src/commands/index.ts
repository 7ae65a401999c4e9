import type { RibbonMessage } from "../app/ribbon";
import { ribbonCheck, ribbonRecalculate } from "../app/ribbon";
import { Session } from "../app/session";
import { associateCommands, inMessageWindow, messageWindow } from "../host/excel/ribbon";
import { startInExcel } from "../host/excel/start";
import { isMessage, showMessage } from "./messagePage";
import "./commands.css";

/** The same page is the code of the buttons and, asked like this, the window they speak through. */
const WINDOW = "?window=message";

async function start(): Promise<void> {
  const begun = await startInExcel();
  if (window.location.search.startsWith(WINDOW)) {
    inMessageWindow((message, answer) => {
      if (isMessage(message)) showMessage(document.body, message, answer);
    });
    return;
  }
  const ask = messageWindow<RibbonMessage>(`${window.location.origin}${window.location.pathname}${WINDOW}`);
  const job = (run: typeof ribbonCheck) => async (): Promise<void> => {
    if (begun.kind !== "ready")
      return void (await ask({
        title: "このExcelでは使えません",
        lines: ["Excel 2021（LTSC 2021）以降でお使いください。"],
        buttons: [{ id: "close", label: "閉じる" }],
      }));
    const session = new Session(begun.port);
    try {
      await run(session, ask);
    } finally {
      await session.close();
    }
  };
  associateCommands({ check: job(ribbonCheck), recalculate: job(ribbonRecalculate) });
}

void start();
