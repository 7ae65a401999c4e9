import { areaScale } from "../../../core/forms/proposal/areaScale";
import { outflow } from "../../../core/forms/proposal/outflow";
import { NON_CIVIL, SOURCES } from "../../../core/forms/proposal/plants";
import { sourceMix } from "../../../core/forms/proposal/sourceMix";
import type { FigurePart, TemplateRow, TemplateSheet } from "../model";
import { entryRows, leaf } from "../rows";
import { AREAS, CONSUMERS } from "./town/demand";
import { OLD_BIOMASS_KWH } from "./town/existing";
import { PLANTS } from "./town/plants";
import type { Plant } from "./town/plants";

/** 円/kWh. */
const PRICE = 27;

function sum(figures: readonly number[]): number {
  return figures.reduce((a, b) => a + b, 0);
}

/** Generation a plant counts with; that of a rebuilt waste plant is the increment. */
function generation({ kWh, waste }: Plant): number {
  return kWh ?? (waste ? waste.grossKwh * waste.biomassRatio - OLD_BIOMASS_KWH : 0);
}

function areaRow({ name, km2 }: (typeof AREAS)[number]): TemplateRow {
  const consumers = CONSUMERS.filter(({ area }) => area === name);
  const plants = PLANTS.filter(({ area, source }) => area === name && source !== NON_CIVIL);
  const count = (from: number, to: number): number =>
    sum(consumers.filter(({ no }) => Number(no[0]) >= from && Number(no[0]) <= to).map((consumer) => consumer.count));
  return leaf({
    area: name,
    areaKm2: km2,
    houses: count(1, 2),
    privateFacilities: count(3, 6),
    publicFacilities: count(7, 8),
    demand: sum(consumers.map(({ kWh }) => kWh)),
    newKw: sum(plants.map(({ kW }) => kW)),
    newKwh: sum(plants.map(generation)),
  });
}

/** 1.1: the areas, and the kinds of new renewables. */
export function areaSheet(sample: boolean): TemplateSheet {
  const kinds = SOURCES.filter(({ id }) => id !== NON_CIVIL);
  return {
    name: "1.1対象エリアの規模等",
    blocks: [
      {
        shape: "grid",
        form: areaScale,
        title: "【対象エリアの規模等】",
        columns: [
          "area",
          "areaKm2",
          "houses",
          "privateFacilities",
          "publicFacilities",
          "demand",
          { over: "新規再エネ導入量", columns: ["newKw", "newKwh"] },
        ],
        labels: {
          areaKm2: "面積\n(km2)",
          houses: "住宅\n(戸)",
          demand: "民生部門の\n電力需要量\n(kWh/年)",
          newKw: "(kW)",
          newKwh: "(kWh/年)",
        },
        widths: { area: 30, areaKm2: 16, demand: 16 },
        rows: [...(sample ? AREAS.map(areaRow) : entryRows(3)), { kind: "total", label: "合計" }],
      },
      {
        shape: "grid",
        form: sourceMix,
        title: "【脱炭素先行地域内の再エネ電力供給量のうち新規導入量の再エネ種別内訳】",
        labels: { kWh: "発電量\n(kWh/年)" },
        rows: [...kinds.map(({ id }) => leaf({ kind: id })), { kind: "total", label: "合計" }],
      },
    ],
  };
}

/** 1.3共通KPI: what no longer leaves the region for energy, in the last year. */
export function outflowSheet(sample: boolean): TemplateSheet {
  const price = (field: string): FigurePart => ({ field, ...(sample ? { value: PRICE } : {}) });
  const a: FigurePart = { field: "renewableYen", label: "（ａ）【再エネ】\nエネルギー代金流出抑制額\n（円）" };
  const b: FigurePart = { field: "savingYen", label: "（ｂ）【省エネ】\nエネルギー代金流出抑制額\n（円）" };
  return {
    name: "1.3共通KPI",
    blocks: [
      {
        shape: "figure",
        form: outflow,
        title: "【脱炭素先行地域における域外へのエネルギー代金流出抑制額】",
        lines: [
          [{ field: "totalYen", label: "エネルギー代金流出抑制額\n（最終年度）（円）" }, { sign: "＝" }, a, { sign: "＋" }, b],
          [a, { sign: "＝" }, { field: "newRenewableKwh" }, { sign: "×" }, price("unitPriceSupply")],
          [b, { sign: "＝" }, { field: "savedKwh" }, { sign: "×" }, price("unitPriceSaving")],
        ],
      },
    ],
  };
}
