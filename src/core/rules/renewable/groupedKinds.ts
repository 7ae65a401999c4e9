import { readText } from "../../cell/reading";
import { normalizeLabel } from "../../cell/text";
import { quoted } from "../../text/ja";
import type { Rule } from "../rule";
import { contractOf } from "./contract";
import { cellsOf, facilities } from "./facilityRows";

/** Signs and words that join what is put together. */
const JOINTS = /[・、,，／/＆&\n]|及び|および|並びに|(?<=エリア|地区|住宅|施設|ビル)と/;
/** A letter or number that tells an area; not 200戸, 2丁目 or A-1. */
const LETTER = "(?:[A-Z]|\\d+)(?![A-Za-z\\d]|[-.]\\d|[戸棟件台箇か丁番号期校社軒人基])";
const LETTERED = new RegExp(`(?:エリア|地区)\\s*(${LETTER}(?:\\s*[・、,~〜と及び]+\\s*(?:エリア|地区)?\\s*${LETTER})*)`, "g");

/** Areas told by letter or number behind the word: エリアA・B → A, B; エリアA②・③ → A. */
function letteredAreas(site: string): string[] {
  const plain = site.replace(/[①-⑳]/g, "").normalize("NFKC");
  const listed = [...plain.matchAll(LETTERED)].map((match) => match[1]!);
  return listed.flatMap((text) => text.match(/[A-Z]|\d+/g) ?? []);
}

/** Areas told by name before the word: 中央エリア・緑町エリアの住宅 → 中央, 緑町. */
function namedAreas(site: string): string[] {
  const bySuffix = new Map<string, Set<string>>();
  for (const part of site.split(JOINTS)) {
    const [, name = "", suffix = ""] = /^\s*(.+?)(エリア|地区)/.exec(part) ?? [];
    if (name === "") continue;
    bySuffix.set(suffix, (bySuffix.get(suffix) ?? new Set()).add(normalizeLabel(name)));
  }
  return [...bySuffix.values()].flatMap((names) => (names.size > 1 ? [...names] : []));
}

function areas(site: string): string[] {
  const lettered = [...new Set(letteredAreas(site))];
  return lettered.length > 1 ? lettered : namedAreas(site);
}

/** Other words for kinds of facility the form sets apart. */
const KINDS: readonly (readonly [string, RegExp])[] = [
  ["戸建住宅", /戸建/],
  ["集合住宅", /集合住宅|共同住宅|マンション|アパート/],
  ["オフィスビル", /オフィスビル|事務所ビル/],
  ["商業施設", /商業施設|店舗(?!併用)/],
  ["宿泊施設", /宿泊施設|ホテル|旅館/],
  ["公共施設", /公共施設/],
  ["遊休農地", /遊休農地/],
  ["遊休地", /遊休地/],
  ["ため池", /ため池/],
];

/** Kinds of facility a site name puts side by side; what stands in brackets explains. */
function kinds(site: string): string[] {
  const parts = site.replace(/[(（][^)）]*[)）]/g, "").split(JOINTS);
  return [
    ...new Set(
      parts.flatMap((part) =>
        KINDS.filter(([, words]) => words.test(part))
          .map(([kind]) => kind)
          .slice(0, 1),
      ),
    ),
  ];
}

/** D-06: a grouped row puts several areas or kinds of facility together. */
export const groupedKinds: Rule = {
  id: "D-06",
  severity: "warning",
  title: "まとめ行のエリアと種類",
  why: "まとめられるのは、設置エリアと施設の種類が同じ施設だけです。",
  how: "エリア・種類ごとの行に分けます。",
  source: "様式1 4.1(2)（設置場所のまとめ方）",
  messages: { mixed: "まとめ行「{site}」に複数の{what}（{list}）があります。同じエリア・同じ種類だけまとめられます。" },
  *checkTable(view) {
    for (const { row, count } of facilities(view)) {
      if (count === undefined || count <= 1 || contractOf(readText(view.raw(row, "contract"))) !== "低圧") continue;
      const site = view.text(row, "site");
      const several = [["エリア", areas(site)] as const, ["施設の種類", kinds(site)] as const].find(([, list]) => list.length > 1);
      if (!several) continue;
      const cells = cellsOf(view, row, ["site", "count"]);
      yield {
        message: "mixed",
        data: { site: quoted(site), what: several[0], list: several[1].join("、") },
        cell: cells[0]!,
        cells,
        view,
        row,
        column: "site",
      };
    }
  },
};
