import { memo } from "../../cell/memo";
import { normalizeNumberLabel } from "../../cell/text";
import type { TableView } from "../../calc/view";
import type { LocatedRow } from "../../locate/located";
import type { SourceForm } from "../types";

/** Which consent sheet a section belongs to: 住宅, 民生・業務その他, 公共. */
export type Sector = "housing" | "business" | "public";

/** One of the eight sections of the civil demand (4.2). */
export interface CivilSection extends SourceForm {
  readonly sector: Sector;
  /** 種類 of 実質ゼロ(サマリ). */
  readonly kind: string;
  /** 民生部門の電力需要家 of 実質ゼロ(サマリ). */
  readonly consumer: string;
}

function section(sector: Sector, kind: string, consumer: string): CivilSection {
  const short = kind.replace("民生・", "");
  const labels = [...new Set([kind, short, kind.replace("・", "")])].flatMap((name) => [
    `${name}(${consumer})`,
    `${name}・${consumer}`,
    `${name}／${consumer}`,
  ]);
  return { id: `${kind}(${consumer})`, labels, sector, kind, consumer };
}

/** The sections 1 … 8 of 4.2民生電力需要量, in official order. */
export const CIVIL_SECTIONS: readonly CivilSection[] = [
  section("housing", "民生・家庭", "戸建住宅"),
  section("housing", "民生・家庭", "その他"),
  section("business", "民生・業務その他", "オフィスビル"),
  section("business", "民生・業務その他", "商業施設"),
  section("business", "民生・業務その他", "宿泊施設"),
  section("business", "民生・業務その他", "その他"),
  section("public", "公共", "公共施設"),
  section("public", "公共", "その他"),
];

const byId = new Map(CIVIL_SECTIONS.map((found) => [found.id, found]));

/** Section number and part of 1_1, １－１: the No of a demand row. Undefined for anything else. */
export const demandNumber = memo((text: string): string | undefined => {
  const match = /^([1-8])[_-](\d{1,3})(?!\d)/.exec(normalizeNumberLabel(text));
  return match ? `${match[1]}_${Number(match[2])}` : undefined;
});

/** The civil section a row stands in: by its own number, else by the heading above it. */
export function civilSection(view: TableView, row: LocatedRow): CivilSection | undefined {
  const number = demandNumber(view.text(row, "no"));
  if (number) return CIVIL_SECTIONS[Number(number[0]) - 1];
  return row.section === undefined ? undefined : byId.get(row.section);
}
