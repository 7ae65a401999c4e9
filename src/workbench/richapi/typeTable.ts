import type { Done } from "../hostWorkbook";
import type { Arguments } from "./arguments";
import type { Host } from "./host";
import { notImplemented } from "./apiError";

/** One type of the object model as data: what it answers, by wire name (public name with an upper-case first letter). */
export interface TypeTable<T> {
  readonly name: string;
  /** Key for getItem, answered to every Instantiate; range-like types have none and are kept by reference. */
  readonly id?: (self: T) => string;
  readonly get?: Readonly<Record<string, (self: T, host: Host) => Done<unknown>>>;
  /** Scalars left out of a load() without names, as Excel does for costly ones. */
  readonly onRequest?: readonly string[];
  readonly set?: Readonly<Record<string, (self: T, value: unknown, host: Host) => Done>>;
  readonly nav?: Readonly<Record<string, (self: T, host: Host) => HostObject | null>>;
  /** A returned HostObject (or null object) becomes a path of its own, anything else a plain result. */
  readonly methods?: Readonly<Record<string, (self: T, args: Arguments, host: Host) => Done<unknown>>>;
  readonly items?: (self: T, host: Host) => readonly HostObject[];
  readonly item?: (self: T, key: unknown, host: Host) => HostObject;
}

/** An object of the model as the interpreter handles it, whatever its type. */
export interface HostObject {
  readonly typeName: string;
  readonly self: unknown;
  /** Undefined for types kept by reference. */
  id(): string | undefined;
  /** Wire names of the scalars a load() without names brings. */
  readonly scalars: readonly string[];
  /** Wire name of a scalar or navigation property, matched without regard to case. */
  member(name: string): { readonly kind: "scalar" | "nav"; readonly name: string } | undefined;
  get(name: string, host: Host): Done<unknown>;
  set(name: string, value: unknown, host: Host): Done;
  nav(name: string, host: Host): HostObject | null;
  call(name: string, args: Arguments, host: Host): Done<unknown>;
  /** Items of a collection, or undefined for another type. */
  items(host: Host): readonly HostObject[] | undefined;
  item(key: unknown, host: Host): HostObject;
}

/** Makes an object of one type from what it stands for. */
export type ObjectMaker<T> = (self: T) => HostObject;

/** Makes the constructor of a type's objects; a member missing in the table answers ApiNotFound with its name. */
export function defineType<T>(table: TypeTable<T>): ObjectMaker<T> {
  const members = new Map<string, { kind: "scalar" | "nav"; name: string }>();
  for (const name of Object.keys(table.get ?? {})) members.set(name.toLowerCase(), { kind: "scalar", name });
  for (const name of Object.keys(table.nav ?? {})) members.set(name.toLowerCase(), { kind: "nav", name });
  const scalars = Object.keys(table.get ?? {}).filter((name) => !table.onRequest?.includes(name));
  const missing = (name: string) => notImplemented(`${table.name}.${name}`);
  return (self) => ({
    typeName: table.name,
    self,
    scalars,
    id: () => table.id?.(self),
    member: (name) => members.get(name.toLowerCase()),
    get(name, host) {
      const read = own(table.get, name);
      if (!read) throw missing(name);
      return read(self, host);
    },
    set(name, value, host) {
      const write = own(table.set, name);
      if (!write) throw missing(`${name} (set)`);
      return write(self, value, host);
    },
    nav(name, host) {
      const go = own(table.nav, name);
      if (!go) throw missing(name);
      return go(self, host);
    },
    call(name, args, host) {
      const method = own(table.methods, name);
      if (!method) throw missing(name);
      return method(self, args, host);
    },
    items: (host) => table.items?.(self, host),
    item(key, host) {
      if (!table.item) throw missing("getItem");
      return table.item(self, key, host);
    },
  });
}

function own<V>(record: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return record && Object.hasOwn(record, name) ? record[name] : undefined;
}

/** Whether a value is an object of the model. */
export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "typeName" in value && "self" in value;
}
