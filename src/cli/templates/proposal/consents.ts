import { CIVIL_SECTIONS } from "../../../core/forms/proposal/civilSections";
import type { Sector } from "../../../core/forms/proposal/civilSections";
import { consentCivil } from "../../../core/forms/proposal/consentCivil";
import { consentNonCivil } from "../../../core/forms/proposal/consentNonCivil";
import type { CardBlock, TemplateSheet } from "../model";
import { CONSUMERS } from "./town/demand";
import { CONSENTS } from "./town/consents";
import { REDUCTIONS } from "./town/nonCivil";

interface SectorCards {
  readonly sector: Sector;
  readonly name: string;
  readonly steps: readonly string[];
  readonly parties: readonly string[];
  readonly labels?: Readonly<Record<string, string>>;
}

const SECTORS: readonly SectorCards[] = [
  {
    sector: "housing",
    name: "住宅",
    steps: ["overview", "reaction", "detail", "intention", "individual", "agreement"],
    parties: ["地区代表者", "住民"],
    labels: { individual: "地方公共団体等と\n住民との個別協議" },
  },
  {
    sector: "business",
    name: "民生・業務その他",
    steps: ["overview", "reaction", "detail", "intention", "tenants", "individual", "agreement"],
    parties: ["施設管理者", "テナント・店舗等"],
    labels: { individual: "地方公共団体等と\n施設管理者との\n個別協議" },
  },
  { sector: "public", name: "公共", steps: ["overview", "cost", "agreement"], parties: ["施設管理者", "財政部局"] },
];

const COPIED = { count: null, parties: null, kWh: null, progress: null };

/** Numbers of the sections of a sector: 1 and 2 for 住宅. */
function sectionsOf(sector: Sector): number[] {
  return CIVIL_SECTIONS.flatMap((section, index) => (section.sector === sector ? [index + 1] : []));
}

function sectorCards({ sector, steps, parties, labels }: SectorCards, sample: boolean): CardBlock[] {
  const numbers = sectionsOf(sector);
  const common = { shape: "card", form: consentCivil, fields: COPIED, steps, ...(labels ? { labels } : {}) } as const;
  if (!sample) return numbers.map((number) => ({ ...common, title: `${number}_1`, parties: parties.map((party) => ({ party })) }));
  return CONSUMERS.filter(({ no }) => numbers.includes(Number(no[0]))).map(({ no, name }) => ({
    ...common,
    title: `${no}　${name}`,
    parties: (CONSENTS[no] ?? []).map(([party, states]) => ({
      party,
      states: Object.fromEntries(steps.flatMap((step, index) => (states[index] ? [[step, states[index]]] : []))),
    })),
  }));
}

/** 4.2需要家合意形成状況: a card a consumer, on a sheet a sector. */
export function consentSheets(sample: boolean): TemplateSheet[] {
  return SECTORS.map((sector) => ({ name: `4.2需要家合意形成状況(${sector.name})`, blocks: sectorCards(sector, sample) }));
}

const STEPS = ["candidate", "overview", "policy", "informal", "agreement"];

/** 4.3民生部門電力以外の取組: a card a measure. */
export function nonCivilConsentSheet(sample: boolean): TemplateSheet {
  const common = { shape: "card", form: consentNonCivil, steps: STEPS } as const;
  const blank: CardBlock[] = ["②-1", "②-2", "②-3"].map((title) => ({
    ...common,
    title,
    fields: { quantity: null, parties: null, tCo2: null, progress: null },
    parties: [{ party: "施設管理者" }, { party: "関係部局" }],
  }));
  const filled = REDUCTIONS.map(({ no, target, quantity, agreed }): CardBlock => {
    const states = agreed ? ["実施済", "実施済", "実施済", "実施済", "完了"] : ["実施済", "実施済", "実施済", "実施中", "未完了"];
    return {
      ...common,
      title: `${no}　${target}`,
      fields: { quantity, parties: null, tCo2: null, progress: null },
      parties: [{ party: "施設管理者", states: Object.fromEntries(STEPS.map((step, index) => [step, states[index]!])) }],
    };
  });
  return { name: "4.3民生部門電力以外の取組", blocks: sample ? filled : blank };
}
