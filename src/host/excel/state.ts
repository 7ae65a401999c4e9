import { stateFromXml, STATE_NAMESPACE, stateToXml } from "../stateXml";
import { HostError } from "../port";
import type { Queue, Requests } from "./requests";

/** Larger states fail in Excel at unclear limits (1 MB reported); ours is meant to stay under a tenth of this. */
const MAX_STATE = 1_000_000;

/** Ids of the custom XML parts in our namespace; several after copies or merges of workbooks. */
const findParts: Queue<readonly string[]> = ({ workbook }) => {
  const parts = workbook.customXmlParts.getByNamespace(STATE_NAMESPACE);
  parts.load("items/id");
  return () => parts.items.map((part) => part.id);
};

/** The first readable state in the given parts. */
export function readParts(ids: readonly string[]): Queue<string | null> {
  return ({ workbook }) => {
    const texts = ids.map((id) => workbook.customXmlParts.getItem(id).getXml());
    return () => {
      for (const text of texts) {
        const json = stateFromXml(text.value);
        if (json !== null) return json;
      }
      return null;
    };
  };
}

/** The state kept in the workbook, or null. */
export async function loadState(requests: Requests): Promise<string | null> {
  const ids = await requests.read(findParts);
  return ids.length === 0 ? null : requests.read(readParts(ids));
}

/** Replaces the state; parts left over from copies go, so that there is one truth. */
export async function saveState(requests: Requests, json: string): Promise<void> {
  const xml = stateToXml(json);
  if (xml.length > MAX_STATE) throw new HostError("tooLarge", `state of ${xml.length} characters`);
  const [first, ...others] = await requests.read(findParts);
  await requests.read(({ workbook }) => {
    const { customXmlParts } = workbook;
    if (first === undefined) customXmlParts.add(xml);
    else customXmlParts.getItem(first).setXml(xml);
    for (const id of others) customXmlParts.getItem(id).delete();
    return () => undefined;
  });
}
