import type { Compiler } from "webpack";

export class PaneSizePlugin {
  constructor(options: { readonly entry: string; readonly limit: number });
  apply(compiler: Compiler): void;
}
