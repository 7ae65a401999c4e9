import { invalidArgument } from "./apiError";
import type { HostObject } from "./typeTable";
import { isHostObject } from "./typeTable";

/** The arguments of one call; a missing optional argument arrives as null. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  raw(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  text(index: number): string {
    const value = this.raw(index);
    if (typeof value !== "string") throw invalidArgument(`Argument ${index} must be a string.`);
    return value;
  }

  optionalText(index: number): string | undefined {
    return this.raw(index) === undefined ? undefined : this.text(index);
  }

  /** An integer; out-of-range checks are the callee's. */
  integer(index: number): number {
    const value = this.raw(index);
    if (typeof value !== "number" || !Number.isInteger(value)) throw invalidArgument(`Argument ${index} must be an integer.`);
    return value;
  }

  optionalInteger(index: number, absent: number): number {
    return this.raw(index) === undefined ? absent : this.integer(index);
  }

  flag(index: number): boolean {
    return this.raw(index) === true;
  }

  /** A client object passed as argument. */
  object(index: number, typeName: string): HostObject {
    const value = this.raw(index);
    if (!isHostObject(value) || value.typeName !== typeName) throw invalidArgument(`Argument ${index} must be a ${typeName}.`);
    return value;
  }
}
