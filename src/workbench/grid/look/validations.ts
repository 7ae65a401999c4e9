import type { Range } from "../../../core/grid/address";
import { parseRange } from "../../../core/grid/address";
import { isOn } from "../../../host/xlsx/package/workbook";
import { decodeXstring } from "../../../host/xlsx/xml/text";
import type { XmlScanner } from "../../../host/xlsx/xml/scanner";

/** A data validation as the file has it; formulas without a leading "=". */
export interface Validation {
  readonly ranges: readonly Range[];
  readonly type: string;
  readonly operator: string;
  readonly formula1: string;
  readonly formula2: string;
  readonly allowBlank: boolean;
  /** Whether a list shows its arrow (the attribute showDropDown means the opposite of its name). */
  readonly arrow: boolean;
  readonly showsError: boolean;
  /** stop, warning or information. */
  readonly errorStyle: string;
  readonly error: string;
  readonly showsPrompt: boolean;
  readonly prompt: string;
}

/** The validations inside the <dataValidations> the scanner stands on, classic or x14. */
export function readValidations(xml: XmlScanner): Validation[] {
  const found: Validation[] = [];
  if (xml.selfClosing) return found;
  const { depth } = xml;
  while (xml.next() && !(xml.closing && xml.depth === depth)) {
    if (!xml.closing && xml.name === "dataValidation") found.push(readValidation(xml));
  }
  return found.filter((validation) => validation.ranges.length > 0 && validation.type !== "none");
}

function readValidation(xml: XmlScanner): Validation {
  const head = {
    type: xml.attr("type") ?? "none",
    operator: xml.attr("operator") ?? "between",
    allowBlank: isOn(xml.attr("allowBlank")),
    arrow: !isOn(xml.attr("showDropDown")),
    showsError: isOn(xml.attr("showErrorMessage")),
    errorStyle: xml.attr("errorStyle") ?? "stop",
    error: decodeXstring(xml.attr("error") ?? ""),
    showsPrompt: isOn(xml.attr("showInputMessage")),
    prompt: decodeXstring(xml.attr("prompt") ?? ""),
  };
  let references = xml.attr("sqref") ?? "";
  const formulas = { formula1: "", formula2: "" };
  if (!xml.selfClosing) {
    const { depth } = xml;
    let inside: "formula1" | "formula2" | undefined;
    while (xml.next() && !(xml.closing && xml.depth === depth)) {
      if (xml.closing) continue;
      if (xml.name === "formula1" || xml.name === "formula2") {
        inside = xml.name;
        if (xml.prefix === "") formulas[inside] = xml.content(); // x14 keeps its formula in an inner <xm:f>
      } else if (xml.name === "f" && inside) formulas[inside] = xml.content();
      else if (xml.name === "sqref") references = xml.content();
    }
  }
  const ranges = references.split(/\s+/).flatMap((reference) => parseRange(reference) ?? []);
  return { ...head, ...formulas, ranges };
}
