import type { Expression } from "../../calc/expression";
import { constant, divide, multiply } from "../../calc/expression";
import type { TableView } from "../../calc/view";
import { unit, unitShift } from "../../cell/unit";
import type { LocatedColumn, LocatedRow } from "../../locate/located";
import type { FactorSample } from "./factor";
import { emissionFactor } from "./factor";
import { columnOf, yearOf } from "./introduced";
import { dimensionOf, termIn, valueColumns } from "./lookup";

export const ENERGY = "千kWh";
export const CO2 = "千t-CO2";

/** The row of the same name that gives the electricity of a CO2 row. */
export function energyOf(view: TableView, row: LocatedRow): LocatedRow | undefined {
  const energies = view.rows.filter((other) => dimensionOf(other) === "energy");
  return energies.find((other) => other.label === row.label) ?? (view.table.id === "A-intro.total" ? energies[0] : undefined);
}

/** Figure of a row in another unit, by plain arithmetic; a row without a unit is taken as it is. */
export function plainIn(view: TableView, row: LocatedRow | undefined, column: LocatedColumn, wanted: string): number | undefined {
  const value = row && view.number(row, column.id);
  const own = row && view.unitOf(row, column);
  if (value === undefined || own === undefined) return value;
  const by = unitShift(unit(own), unit(wanted));
  return by === undefined ? undefined : value * 10 ** by;
}

/** Half the unit of the last digit of a row's figure, in another unit. */
export function halfIn(view: TableView, row: LocatedRow, column: LocatedColumn, wanted: string): number {
  const reading = view.reading(row, column.id);
  const own = view.unitOf(row, column);
  const by = own === undefined ? 0 : (unitShift(unit(own), unit(wanted)) ?? 0);
  return reading.kind === "number" ? 0.5 * 10 ** (view.shiftOf(row, column.id) - reading.decimals + by) : 0;
}

function samples(view: TableView): FactorSample[] {
  return view.rows
    .filter((row) => dimensionOf(row) === "co2")
    .flatMap((row) =>
      valueColumns(view).flatMap((column) => {
        const energy = plainIn(view, energyOf(view, row), column, ENERGY);
        const co2 = plainIn(view, row, column, CO2);
        return energy === undefined || co2 === undefined ? [] : [{ energy, co2, half: halfIn(view, row, column, CO2) }];
      }),
    );
}

/** 千t-CO2 = 千kWh × factor (kg/kWh) ÷ 1000, in the unit of the CO2 row; `own` gives the samples the factor is learnt from. */
export function carbonOf(
  energy: Expression | undefined,
  view: TableView,
  row: LocatedRow,
  column: LocatedColumn,
  own: readonly FactorSample[],
): Expression | undefined {
  const target = view.unitOf(row, column);
  const by = target === undefined ? 0 : (unitShift(unit(CO2), unit(target)) ?? 0);
  const kilo = divide(multiply(energy, emissionFactor(view, own)), constant(1000, "千kWh×kg-CO2/kWhを千t-CO2にする"));
  return by === 0 ? kilo : multiply(kilo, constant(10 ** by, `${target}にする`));
}

/** CO2 of a row from the electricity of the same name beside it. */
export function rowCarbon(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  if (dimensionOf(row) !== "co2") return undefined;
  return carbonOf(termIn(view, energyOf(view, row), column, ENERGY), view, row, column, samples(view));
}

function columnSamples(view: TableView): FactorSample[] {
  return view.rows
    .filter((row) => row.kind === "leaf")
    .flatMap((row) =>
      valueColumns(view)
        .filter((column) => column.form.id === "co2")
        .flatMap((column) => {
          const beside = columnOf(view, row, yearOf(view, column), "energy");
          const energy = beside && plainIn(view, row, beside, ENERGY);
          const co2 = plainIn(view, row, column, CO2);
          return energy === undefined || co2 === undefined ? [] : [{ energy, co2, half: halfIn(view, row, column, CO2) }];
        }),
    );
}

/** CO2 of a row from the electricity in the column beside it, of the same year. */
export function columnCarbon(view: TableView, row: LocatedRow, column: LocatedColumn): Expression | undefined {
  const energy = columnOf(view, row, yearOf(view, column), "energy");
  return energy && carbonOf(termIn(view, row, energy, ENERGY), view, row, column, columnSamples(view));
}
