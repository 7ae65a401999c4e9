import { defineType } from "../typeTable";

/** Excel.Runtime. Events cannot be switched off here: reported ineffective in Excel too (office-js #1786). */
export const runtime = defineType<null>({
  name: "Runtime",
  get: { EnableEvents: () => true },
});
