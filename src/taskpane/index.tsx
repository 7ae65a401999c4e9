import { createRoot } from "react-dom/client";
import type { ReadBook } from "../app/otherBooks";
import { Session } from "../app/session";
import { startInExcel } from "../host/excel/start";
import { App } from "./components/App";
import { Outside } from "./components/Outside";

const root = createRoot(document.getElementById("root")!);

/** The reader of .xlsx files is fetched when a person first opens a second workbook. */
const readBook: ReadBook = async (bytes) => (await import(/* webpackChunkName: "taskpane-xlsx" */ "../host/xlsx/beside")).readBeside(bytes);

/** Composition root: the Excel port goes into a session, the session into the pane. */
async function start(): Promise<void> {
  const begun = await startInExcel();
  if (begun.kind === "ready") root.render(<App session={new Session(begun.port, undefined, readBook)} officeDark={begun.dark} />);
  else root.render(<Outside kind={begun.kind} />);
}

start().catch(() => root.render(<Outside kind="failed" />));
