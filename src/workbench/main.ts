import "./workbench.css";
import type { OpenedWorkbook } from "./grid/openWorkbook";
import { openWorkbook } from "./grid/openWorkbook";
import { MESSAGES, openingFailed, partlySaved } from "./messages";
import { savedFile } from "./savedFile";
import { Session } from "./session";
import { whileBusy } from "./shell/busy";
import { setUpDivider } from "./shell/divider";
import { download } from "./shell/download";
import { element } from "./shell/elements";
import { setUpFileInput } from "./shell/fileInput";
import { hideNotice, showNotice } from "./shell/notice";
import { readSwitches } from "./switches";

/** A pane that has not asked for the workbook by then was not trusted (office.js asks on http only) or does not load (ms). */
const PATIENCE = window.location.protocol === "https:" ? 10_000 : 3000;

const switches = readSwitches(window.location.search);
let session: Session | undefined;
let changed = false;

/** The workbook and its fault switches, for browser tests. */
declare global {
  interface Window {
    workbench?: Session;
  }
}

async function open(name: string, read: () => Promise<Uint8Array>): Promise<void> {
  if (changed && !window.confirm(MESSAGES.leave)) return;
  hideNotice();
  try {
    await whileBusy(MESSAGES.opening(name), async () => {
      const bytes = await read();
      // The grid is built before the old one goes: a file that cannot be read leaves everything as it is.
      const opened = await openWorkbook(element("grid"), bytes, name, (why) => showNotice(MESSAGES[why]));
      show(opened);
    });
  } catch (error) {
    showNotice(error instanceof SampleMissing ? MESSAGES.sampleMissing : openingFailed(error));
  }
}

function show(opened: OpenedWorkbook): void {
  session?.close();
  let waiting = false;
  const patience = setTimeout(() => {
    waiting = true;
    showNotice(MESSAGES.notConnected, "info");
  }, PATIENCE);
  session = new Session(opened, {
    paneContainer: element("pane"),
    switches,
    connected: () => {
      clearTimeout(patience);
      if (waiting) hideNotice();
      waiting = false;
    },
  });
  opened.workbook.onEvent((event) => {
    if (event.kind === "cells") setChanged(true);
  });
  element("file-name").textContent = opened.workbook.name;
  document.title = `${opened.workbook.name} – 表作成ナビ ワークベンチ`;
  element<HTMLButtonElement>("save").disabled = false;
  setChanged(false);
  window.workbench = session;
}

async function save(): Promise<void> {
  if (!session) return;
  const { opened } = session;
  const file = await whileBusy(MESSAGES.saving, async () => {
    await opened.workbook.finishEditing();
    await opened.workbook.calculationEnd();
    return savedFile(opened);
  });
  if (!file.ok) return showNotice(MESSAGES.restructured);
  download(opened.workbook.name, file.bytes);
  setChanged(false);
  if (file.refused.length > 0) showNotice(partlySaved(file.refused));
  else showNotice(MESSAGES.saved(opened.workbook.name), "info");
}

function setChanged(value: boolean): void {
  changed = value;
  element("file-changed").hidden = !value;
}

class SampleMissing extends Error {}

async function fetchBook(url: string): Promise<Uint8Array> {
  const target = new URL(url, window.location.href);
  const response = target.origin === window.location.origin ? await fetch(target) : undefined;
  if (!response?.ok) throw new SampleMissing();
  return new Uint8Array(await response.arrayBuffer());
}

setUpDivider();
setUpFileInput((file) => void open(file.name, async () => new Uint8Array(await file.arrayBuffer())));
element("save").addEventListener("click", () => void save());
window.addEventListener("beforeunload", (event) => {
  if (changed) event.preventDefault();
});
window.addEventListener("keydown", (event) => {
  const saves = (event.ctrlKey || event.metaKey) && event.key === "s";
  if (!saves && event.key !== "F6") return;
  event.preventDefault();
  if (saves) void save();
  else session?.focusPane();
});
void open(decodeURIComponent(switches.book.split("/").at(-1)!), () => fetchBook(switches.book));
