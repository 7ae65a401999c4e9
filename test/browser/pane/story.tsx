import { createRoot } from "react-dom/client";
import { Session } from "../../../src/app/session";
import type { Snapshot } from "../../../src/core/grid/snapshot";
import type { RefusalReason } from "../../../src/host/port";
import type { ReadBook } from "../../../src/app/otherBooks";
import { readXlsx } from "../../../src/host/xlsx";
import { App } from "../../../src/taskpane/components/App";
import { Outside } from "../../../src/taskpane/components/Outside";
import type { MemoryPort } from "../../support/memoryPort";
import { memoryPort } from "../../support/memoryPort";
import { reportBook } from "../../support/reportBooks";
import { cleanBook, faultyBook, foreignBook, largeBook } from "../../support/storyBook";

/** The pane over a workbook in memory, for tests and pictures: ?book=faulty&first=1&fail=disconnected&latency=50 */
declare global {
  interface Window {
    story?: { readonly port: MemoryPort; readonly session: Session };
  }
}

/** As in the product: the reader is fetched when first needed. */
const readBook: ReadBook = async (bytes) => (await import("../../../src/host/xlsx/beside")).readBeside(bytes);

const query = new URLSearchParams(window.location.search);
const root = createRoot(document.getElementById("root")!);

async function book(name: string): Promise<Snapshot> {
  if (name === "faulty") return faultyBook();
  if (name === "clean") return cleanBook();
  if (name === "report") return reportBook(110);
  if (name === "foreign") return foreignBook();
  if (name.startsWith("large")) return largeBook(Number(name.slice(5)));
  const response = await fetch(`books/${name}.xlsx`);
  return readXlsx(new Uint8Array(await response.arrayBuffer())).snapshot;
}

async function start(): Promise<void> {
  const outside = query.get("outside");
  if (outside === "outside" || outside === "tooOld" || outside === "failed") {
    root.render(<Outside kind={outside} />);
    return;
  }
  if (!query.has("first")) window.localStorage.setItem("hyo-navi.welcomed", "1");
  const name = query.get("book") ?? "faulty";
  const port = memoryPort(await book(name), {
    name: query.get("name") ?? "計画提案書_表作成ツール.xlsx",
    latency: Number(query.get("latency") ?? 0),
  });
  const fail = query.get("fail");
  if (fail) port.failNext(fail as RefusalReason);
  const session = new Session(port, () => new Date(2025, 10, 22, 10, 42), readBook);
  window.story = { port, session };
  root.render(<App session={session} />);
}

void start();
