import { LifecycleService, LifecycleStages } from "@univerjs/core";
import type { Snapshot } from "../../core/grid/snapshot";
import { openBook, readXlsx } from "../../host/xlsx/book";
import { customXmlParts } from "../../host/xlsx/package/customXml";
import type { Denial } from "./personGate";
import { createGrid } from "./univer";
import type { SheetFacts } from "./univerWorkbook";
import { UniverWorkbook } from "./univerWorkbook";
import { newId, workbookData } from "./workbookData";

/** A workbook file shown in a grid. */
export interface OpenedWorkbook {
  readonly workbook: UniverWorkbook;
  /** The file as it was opened: what saving patches. */
  readonly bytes: Uint8Array;
  /** Contents as they were opened. */
  readonly original: Snapshot;
  /** Takes the grid off the page. */
  close(): void;
}

/** A page in the background is not painted; the workbook is usable all the same (ms). */
const PAINT_PATIENCE = 3000;

/** Reads an .xlsx file and shows it in the container. Rejects with XlsxError, which has one Japanese sentence. */
export async function openWorkbook(
  container: HTMLElement,
  bytes: Uint8Array,
  name: string,
  denied: (why: Denial) => void,
): Promise<OpenedWorkbook> {
  const { snapshot, definedNames } = readXlsx(bytes);
  const book = openBook(bytes);
  const { data, looks } = workbookData(book, snapshot, name);
  const facts = new Map<string, SheetFacts>();
  data.sheetOrder.forEach((id, index) => {
    const sheet = snapshot.sheets[index]!;
    const { isLocked } = sheet;
    const autoFilter = looks.get(id)?.autoFilter;
    facts.set(id, {
      protected: sheet.protected,
      ...(isLocked ? { isLocked: (row: number, col: number) => isLocked({ row, col }) } : {}),
      ...(autoFilter ? { autoFilter } : {}),
    });
  });
  const names = new Map(definedNames.filter(({ sheet }) => sheet === undefined).map((each) => [each.name, `=${each.refersTo}`]));
  const xmlParts = new Map(customXmlParts(book.pack, book.workbook).map(({ xml }) => [newId(), xml]));
  const mount = document.createElement("div");
  mount.className = "grid-mount";
  container.append(mount);
  const { univer, api } = createGrid(mount);
  api.createWorkbook(data);
  const workbook = new UniverWorkbook(univer, api, data.id, { name, facts, names, xmlParts, denied });
  const painted = univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Rendered);
  await Promise.race([painted, new Promise((resolve) => setTimeout(resolve, PAINT_PATIENCE))]);
  return {
    workbook,
    bytes,
    original: snapshot,
    close() {
      univer.dispose();
      mount.remove();
    },
  };
}
