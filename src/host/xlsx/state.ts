import type { OpenBook } from "./book";
import { XlsxError } from "./errors";
import { customXmlParts, setCustomXml } from "./package/customXml";
import { PackageDraft } from "./package/draft";
import { STATE_ITEM_ID, STATE_NAMESPACE, stateJson, stateXml } from "./stateXml";

/** The product's state kept in a workbook as JSON text; null when there is none, or when its part is damaged. */
export function readState({ pack, workbook }: OpenBook): string | null {
  try {
    const part = customXmlParts(pack, workbook).find(({ namespace }) => namespace === STATE_NAMESPACE);
    return part ? stateJson(part.xml) : null;
  } catch (error) {
    // Losing acknowledgements is better than not opening the figures.
    if (error instanceof XlsxError) return null;
    throw error;
  }
}

/** The file with that state in a custom XML part of its own; null takes it out again. No other data changes. */
export function withState({ pack, workbook }: OpenBook, json: string | null): Uint8Array {
  const draft = new PackageDraft(pack);
  setCustomXml(draft, workbook, STATE_NAMESPACE, STATE_ITEM_ID, json === null ? null : stateXml(json));
  return draft.bytes();
}
