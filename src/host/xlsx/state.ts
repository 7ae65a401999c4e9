import { STATE_NAMESPACE, stateFromXml, stateToXml } from "../stateXml";
import type { OpenBook } from "./book";
import { customXmlParts, setCustomXml } from "./package/customXml";
import { PackageDraft } from "./package/draft";

/** Identity of the state part; fixed, so that saving twice gives the same bytes. */
const STATE_ITEM_ID = "{3F0C2B61-8B5E-4B7C-9E55-6A1D0C7A41E2}";
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n';

/** The product's state kept in a workbook as JSON text; null when there is none, or when its part is damaged. */
export function readState({ pack, workbook }: OpenBook): string | null {
  const part = customXmlParts(pack, workbook).find(({ namespace }) => namespace === STATE_NAMESPACE);
  return part ? stateFromXml(part.xml) || null : null;
}

/** The file with that state in a custom XML part of its own; null takes it out again. No other data changes. */
export function withState({ pack, workbook }: OpenBook, json: string | null): Uint8Array {
  const draft = new PackageDraft(pack);
  setCustomXml(draft, workbook, STATE_NAMESPACE, STATE_ITEM_ID, json === null ? null : DECLARATION + stateToXml(json));
  return draft.bytes();
}
