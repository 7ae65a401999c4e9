import { notImplemented } from "../apiError";
import { defineType } from "../typeTable";

const MODES: readonly string[] = ["Recalculate", "Full", "FullRebuild"];

/** Excel.Application. The two suspend calls only save Excel work; a grid that works per batch has nothing to suspend. */
export const application = defineType<null>({
  name: "Application",
  get: {
    CalculationMode: (_self, host) => host.book.calculationMode ?? "Automatic",
    CalculationState: () => "Done",
  },
  methods: {
    Calculate: async (_self, args, host) => {
      const mode = args.text(0);
      if (!MODES.includes(mode)) throw notImplemented(`Application.Calculate(${mode})`);
      await host.book.calculate();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
});
