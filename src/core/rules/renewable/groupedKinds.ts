import { readText } from "../../cell/reading";
import { SITES } from "../../forms/proposal/plants";
import { quoted } from "../../text/ja";
import type { Rule } from "../rule";
import { contractOf } from "./contract";
import { cellsOf, facilities } from "./facilityRows";

/** Areas a site name lists: エリアA・B → A, B; エリアA②・③ → A. */
function areas(site: string): Set<string> {
  const plain = site.replace(/[Ａ-Ｚ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0)).replace(/[①-⑳]/g, "");
  const listed = [...plain.matchAll(/エリア\s*([A-Z](?:\s*[・、,～~〜と]+\s*(?:エリア)?\s*[A-Z](?![A-Za-z]))*)/g)].map((match) => match[1]!);
  return new Set(listed.flatMap((text) => text.match(/[A-Z]/g) ?? []));
}

/** Kinds of facility a site name lists. */
function kinds(site: string): string[] {
  return SITES.map((section) => section.id).filter((id) => !id.includes("その他") && site.includes(id));
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
      const several = [["エリア", [...areas(site)]] as const, ["施設の種類", kinds(site)] as const].find(([, list]) => list.length > 1);
      if (!several) continue;
      const cells = cellsOf(view, row, ["site", "count"]);
      yield { message: "mixed", data: { site: quoted(site), what: several[0], list: several[1].join("、") }, cell: cells[0]!, cells, view, row, column: "site" };
    }
  },
};
