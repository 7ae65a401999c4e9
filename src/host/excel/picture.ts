import type { Range } from "../../core/grid/address";
import { rangeOf } from "./ranges";
import type { Queue } from "./requests";

/** A range as PNG, base64 without prefix. */
export function imageOf(sheetName: string, rect: Range): Queue<string> {
  return ({ workbook }) => {
    const image = rangeOf(workbook.worksheets.getItem(sheetName), rect).getImage();
    return () => valueOf(image);
  };
}

function valueOf(result: OfficeExtension.ClientResult<string>): string {
  return result.value;
}
