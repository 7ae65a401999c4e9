import type { HostSheet } from "../../hostWorkbook";
import { ApiError, itemNotFound } from "../apiError";
import { WORKBOOK_TARGET } from "../eventTypes";
import type { Host } from "../host";
import type { HostObject } from "../typeTable";
import { defineType } from "../typeTable";
import { eventMethods } from "./eventMethods";
import { worksheet } from "./worksheet";

function visible(host: Host, visibleOnly: boolean): readonly HostSheet[] {
  return host.book.sheets().filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
}

function objectOf(sheet: HostSheet | undefined, key: string): HostObject {
  if (!sheet) throw itemNotFound(key);
  return worksheet({ id: sheet.id });
}

/** Name Excel gives a new sheet: Sheet1, Sheet2 … */
function freeName(host: Host): string {
  let number = host.book.sheets().length + 1;
  while (host.findSheet(`Sheet${number}`)) number++;
  return `Sheet${number}`;
}

/** Excel.WorksheetCollection */
export const worksheetCollection = defineType<null>({
  name: "WorksheetCollection",
  items: (_self, host) => host.book.sheets().map((sheet) => worksheet({ id: sheet.id })),
  item: (_self, key, host) => objectOf(host.findSheet(String(key)), String(key)),
  methods: {
    ...eventMethods(() => WORKBOOK_TARGET),
    Add: async (_self, args, host) => {
      const name = args.optionalText(0) ?? freeName(host);
      if (host.findSheet(name)) throw new ApiError("ItemAlreadyExists", "A resource with the same name already exists.");
      host.guardWritable();
      return worksheet({ id: (await host.book.addSheet(name)).id });
    },
    GetCount: (_self, args, host) => visible(host, args.flag(0)).length,
    GetActiveWorksheet: (_self, _args, host) => worksheet({ id: host.book.activeSheet() }),
    GetFirst: (_self, args, host) => objectOf(visible(host, args.flag(0))[0], "first"),
    GetLast: (_self, args, host) => objectOf(visible(host, args.flag(0)).at(-1), "last"),
    GetItemOrNullObject: (_self, args, host) => {
      const sheet = host.findSheet(args.text(0));
      return sheet ? worksheet({ id: sheet.id }) : null;
    },
  },
});
