import { ApiError, invalidArgument, notImplemented } from "./apiError";
import { Arguments } from "./arguments";
import type { Host } from "./host";
import type { RequestBody, WireArguments, WirePath } from "./protocol";
import { PATH } from "./protocol";
import type { HostObject } from "./typeTable";
import { isHostObject } from "./typeTable";
import { NEW_OBJECTS } from "./types/internalService";
import { workbook } from "./types/workbook";

/** The object paths of one batch. Each is evaluated once, when first used; null is a null object, children of which are null. */
export class PathResolver {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly body: RequestBody,
    private readonly host: Host,
  ) {}

  async resolve(id: number): Promise<HostObject | null> {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.body.ObjectPaths[String(id)];
    if (!path) throw new ApiError("GeneralException", `The object path ${id} is missing from the request.`);
    const object = await this.evaluate(path);
    this.resolved.set(id, object);
    return object;
  }

  /** Where an error happened, as Excel names it: Type.member. `member` is the action's; a path that failed names its own. */
  location(id: number, member: string): string {
    const object = this.resolved.get(id);
    if (object) return member === "" ? object.typeName : `${object.typeName}.${publicName(member)}`;
    let path = this.body.ObjectPaths[String(id)];
    for (;;) {
      const parent = path && this.resolved.get(path.ParentObjectPathId ?? 0);
      if (parent) return `${parent.typeName}.${publicName(path?.Name || "getItem")}`;
      const above = path && this.body.ObjectPaths[String(path.ParentObjectPathId)];
      if (!above) return "Workbook";
      path = above;
    }
  }

  /** Arguments with client objects put in place of their path ids. */
  async arguments(info: WireArguments | undefined): Promise<Arguments> {
    const values: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      values.push(await this.argument(value, info?.ReferencedObjectPathIds?.[index]));
    }
    return new Arguments(values);
  }

  private async argument(value: unknown, reference: unknown): Promise<unknown> {
    if (typeof reference === "number" && reference !== 0) return this.resolve(reference);
    if (Array.isArray(value) && Array.isArray(reference)) {
      const items: unknown[] = [];
      for (const [index, item] of value.entries()) items.push(await this.argument(item, reference[index]));
      return items;
    }
    if (typeof value === "object" && value !== null && "_ObjectPathId" in value) return this.resolve(Number(value._ObjectPathId));
    return value;
  }

  private async evaluate(path: WirePath): Promise<HostObject | null> {
    switch (path.ObjectPathType) {
      case PATH.root:
        return workbook(null);
      case PATH.newObject: {
        const make = NEW_OBJECTS.get(path.Name ?? "");
        if (!make) throw notImplemented(path.Name ?? "new object");
        return make();
      }
      case PATH.reference:
        return this.host.references.find(path.Name ?? "");
      case PATH.nullObject:
        return null;
    }
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const args = await this.arguments(path.ArgumentInfo);
    switch (path.ObjectPathType) {
      case PATH.property:
        return parent.nav(path.Name ?? "", this.host);
      case PATH.indexer:
        return parent.item(args.raw(0), this.host);
      case PATH.method: {
        const object = await parent.call(path.Name ?? "", args, this.host);
        if (object === null || isHostObject(object)) return object;
        throw invalidArgument(`${parent.typeName}.${path.Name} does not give an object.`);
      }
      default:
        throw notImplemented(`object path type ${path.ObjectPathType}`);
    }
  }
}

/** The public spelling of a wire name. */
function publicName(wireName: string): string {
  return wireName.charAt(0).toLowerCase() + wireName.slice(1);
}
