import { readText } from "../../cell/reading";
import type { Expression } from "../../calc/expression";
import { constant } from "../../calc/expression";
import type { TableView } from "../../calc/view";

/** An amount of electricity in 千kWh and what it saves in 千t-CO2, as printed, with the half unit of the latter's last digit. */
export interface FactorSample {
  readonly energy: number;
  readonly co2: number;
  readonly half: number;
}

const PRINTED = /(\d?\.\d{2,6})\s*(kg|t)-?CO2\/(千kWh|MWh|kWh)/i;
const known = new WeakMap<TableView["sheet"], string | undefined>();

function inKilograms(value: number, mass: string, energy: string): string {
  const perKwh = /^kwh$/i.test(energy);
  const times = (/^t$/i.test(mass) ? 1000 : 1) / (perKwh ? 1 : 1000);
  return String(Number((value * times).toPrecision(10)));
}

/** Emission factor (kg-CO2/kWh) written on a sheet, when there is just one. */
function printedFactor(sheet: TableView["sheet"]): string | undefined {
  if (known.has(sheet)) return known.get(sheet);
  const found = new Set<string>();
  for (const cells of sheet.rows) {
    for (const cell of cells ?? []) {
      const text = cell && typeof cell.value === "string" ? readText(cell).normalize("NFKC") : "";
      const match = PRINTED.exec(text);
      if (match) found.add(inKilograms(Number(match[1]), match[2]!, match[3]!));
    }
  }
  const only = found.size === 1 ? [...found][0] : undefined;
  known.set(sheet, only);
  return only;
}

function fits(factor: number, { energy, co2, half }: FactorSample): boolean {
  const slack = half + (0.5 * factor) / 1000;
  return Math.abs((energy * factor) / 1000 - co2) <= slack + 1e-9;
}

/**
 * The one factor (kg-CO2/kWh = 千t-CO2 per 百万kWh) a table was made with: the one printed on its sheet, the setting, or what most of its
 * rows imply (rules.md J-06). All of a table's rows use one.
 */
export function emissionFactor(view: TableView, samples: readonly FactorSample[]): Expression | undefined {
  const tried = view.workbook.setting("emissionFactor.tried");
  if (tried !== undefined) return constant(tried, "試算の排出係数（kg-CO2/kWh）");
  const printed = printedFactor(view.sheet);
  const setting = view.workbook.setting("emissionFactor");
  const usable = samples.filter((sample) => sample.energy > 0 && sample.co2 > 0);
  const borne = (factor: number): boolean => usable.filter((sample) => fits(factor, sample)).length * 2 >= usable.length;
  if (printed !== undefined && borne(Number(printed))) return constant(printed, "表に記載の排出係数（kg-CO2/kWh）");
  if (setting !== undefined && borne(Number(setting))) return constant(setting, "排出係数（kg-CO2/kWh）");
  const largest = usable.toSorted((a, b) => b.co2 - a.co2)[0];
  const implied = largest ? Math.round((largest.co2 / largest.energy) * 1e6) / 1e3 : undefined;
  if (implied !== undefined && usable.length >= 3 && borne(implied))
    return constant(implied, "表の数値から読み取った排出係数（kg-CO2/kWh）");
  const fallback = printed ?? setting;
  return fallback === undefined ? undefined : constant(fallback, "排出係数（kg-CO2/kWh）");
}
