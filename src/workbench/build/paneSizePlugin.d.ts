import type { Compiler } from "webpack";

export class PaneSizePlugin {
  constructor(options: { readonly entry: string; readonly limit: number; readonly documents?: readonly (readonly string[])[] });
  apply(compiler: Compiler): void;
}
