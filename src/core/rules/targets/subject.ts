import { sectorOf } from "../../forms/action-plan/sectors";
import { ownYear } from "../../locate/published/words";

const YEAR = /(?:(?:19|20)\d\d|(?:令和|平成)(?:\d{1,2}|元))年(?:度(?!(?:比|の?累計実績比))|(?!度|比))/g;
const SECTOR = /(産業|業務|家庭|運輸|廃棄物|エネルギー転換)[^、。（）()\d]*(部門|分野)/g;
/** Words that widen a sector named before them to the whole area. */
const WHOLE = /(市|町|村|区|域|県|府|都|道)全体|市域|町域|村域|区域全|総排出量/;

/** Years a normalized text names as such, in order; 2013年度比 names none. */
export function yearsIn(text: string): number[] {
  return [...text.matchAll(YEAR)].flatMap((match) => ownYear(match[0]) ?? []);
}

/** Sector the words before a figure speak of (sectorOf); total for none. */
export function sectorBefore(before: string): string {
  const last = [...before.matchAll(SECTOR)].at(-1);
  // A full stop, or the whole area, ends what a sector name governs.
  const rest = last && before.slice(last.index);
  if (!last || rest === undefined || rest.includes("。") || WHOLE.test(rest)) return "total";
  const both = last[0].startsWith("エネルギー転換") && /産業・$/.test(before.slice(0, last.index));
  return sectorOf(both ? "産業" : last[0]) ?? "total";
}
