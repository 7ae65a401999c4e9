import { notImplemented } from "./apiError";
import type { Host } from "./host";
import type { QueryInfo } from "./protocol";
import type { HostObject } from "./typeTable";

/** What a query asks of one object: its default scalars, named scalars, and what lies below its navigation properties. */
interface Wanted {
  defaults: boolean;
  readonly scalars: Set<string>;
  readonly below: Map<string, string[]>;
}

/** How items of a collection are made findable again, when they have no key of their own. */
export interface QueryOptions {
  readonly keepItems: boolean;
}

/**
 * The value of a load(): PascalCase members, only those asked for, navigation properties nested, collections as _Items
 * (protocol §5.3). An unknown name fails as ApiNotFound.
 */
export async function runQuery(object: HostObject, query: QueryInfo, host: Host, options: QueryOptions): Promise<unknown> {
  const paths = [...(query.Select ?? []), ...(query.Expand ?? []).map((path) => `${path}/*`)];
  return valueOf(object, paths.length === 0 ? ["*"] : paths, query, host, options);
}

async function valueOf(object: HostObject, paths: readonly string[], page: QueryInfo, host: Host, options: QueryOptions): Promise<unknown> {
  const items = object.items(host);
  if (items) {
    const first = page.Skip ?? 0;
    const chosen = items.slice(first, page.Top === undefined ? undefined : first + page.Top);
    const values: object[] = [];
    for (const [index, item] of chosen.entries()) values.push(await itemValue(item, first + index, paths, host, options));
    return { _Items: values };
  }
  const wanted = sortOut(object, paths);
  const names = new Set([...(wanted.defaults ? object.scalars : []), ...wanted.scalars]);
  const value: Record<string, unknown> = {};
  for (const name of names) value[name] = await object.get(name, host);
  for (const [name, below] of wanted.below) {
    const child = object.nav(name, host);
    value[name] = child && (await valueOf(child, below, {}, host, options));
  }
  return value;
}

async function itemValue(item: HostObject, index: number, paths: readonly string[], host: Host, options: QueryOptions): Promise<object> {
  const value = (await valueOf(item, paths.map(withoutItems), {}, host, options)) as object;
  const id = item.id();
  if (id !== undefined) return { ...value, Id: id };
  return { ...value, _Index: index, ...(options.keepItems ? { _ReferenceId: host.references.keep(item) } : {}) };
}

function sortOut(object: HostObject, paths: readonly string[]): Wanted {
  const wanted: Wanted = { defaults: false, scalars: new Set(), below: new Map() };
  for (const path of paths) {
    const [head = "", ...rest] = withoutItems(path).split(/[/.]/);
    if (head === "*" || head === "") {
      wanted.defaults = true;
      continue;
    }
    const member = object.member(head);
    if (!member) throw notImplemented(`${object.typeName}.${head}`);
    if (member.kind === "scalar") wanted.scalars.add(member.name);
    else wanted.below.set(member.name, [...(wanted.below.get(member.name) ?? []), rest.join("/") || "*"]);
  }
  return wanted;
}

/** The client drops the "items/" prefix itself; a hand-written one means the same. */
function withoutItems(path: string): string {
  return path.replace(/^items(?:[/.]|$)/i, "") || "*";
}
