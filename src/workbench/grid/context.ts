import { ICommandService, IUniverInstanceService } from "@univerjs/core";
import type { Injector, Univer, Workbook, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/preset-sheets-core";
import type { Origin } from "../hostWorkbook";

/** The opened workbook of a grid and who acts on it at present. */
export class GridContext {
  readonly commands: ICommandService;
  readonly injector: Injector;
  private addin = 0;

  constructor(
    univer: Univer,
    readonly api: FUniver,
    readonly unitId: string,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  get origin(): Origin {
    return this.addin > 0 ? "addin" : "person";
  }

  /** Runs a change on the add-in's behalf; Univer's commands and their listeners run synchronously. */
  asAddin<T>(change: () => T): T {
    this.addin++;
    try {
      return change();
    } finally {
      this.addin--;
    }
  }

  get book(): Workbook {
    const book = this.injector.get(IUniverInstanceService).getUnit<Workbook>(this.unitId);
    if (!book) throw new Error(`workbook ${this.unitId} is closed`);
    return book;
  }

  get facade(): FWorkbook {
    const book = this.api.getWorkbook(this.unitId);
    if (!book) throw new Error(`workbook ${this.unitId} is closed`);
    return book;
  }

  sheet(sheetId: string): Worksheet {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`sheet ${sheetId} is gone`);
    return sheet;
  }

  sheetFacade(sheetId: string): FWorksheet {
    const sheet = this.facade.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`sheet ${sheetId} is gone`);
    return sheet;
  }
}
