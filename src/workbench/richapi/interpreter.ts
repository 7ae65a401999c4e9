import { ApiError, notImplemented } from "./apiError";
import type { ApiErrorCode } from "./apiError";
import type { Host } from "./host";
import { PathResolver } from "./paths";
import type { ReplyBody, RequestBody, WireAction, WireError } from "./protocol";
import { ACTION } from "./protocol";
import { runQuery } from "./query";
import { isHostObject } from "./typeTable";

/** Asked before each action, and once after the last (index = count); an error code stops the batch there, as a fault for tests. */
export type Interrupt = (index: number, count: number) => ApiErrorCode | undefined;

/**
 * Runs one batch: actions strictly in order, stopping at the first error; what ran before it stays done, as in Excel.
 * Knows nothing of the transport that brought it.
 */
export async function runBatch(body: RequestBody, host: Host, interrupt: Interrupt = () => undefined): Promise<ReplyBody> {
  const paths = new PathResolver(body, host);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    try {
      const fault = interrupt(index, body.Actions.length);
      if (fault) throw injected(fault);
      results.push({ ActionId: action.Id, Value: await runAction(action, paths, host, body.AutoKeepReference === true) });
      if (action.ActionType === ACTION.trace) traceIds.push(action.Id);
    } catch (error) {
      return {
        Results: results,
        TraceIds: traceIds,
        Error: wireError(error, index, paths.location(action.ObjectPathId, action.Name ?? "")),
      };
    }
  }
  const late = interrupt(body.Actions.length, body.Actions.length);
  if (late) return { Results: results, TraceIds: traceIds, Error: wireError(injected(late), body.Actions.length - 1, "") };
  return { Results: results, TraceIds: traceIds };
}

function injected(code: ApiErrorCode): ApiError {
  return new ApiError(code, "Fault injected by a test.");
}

async function runAction(action: WireAction, paths: PathResolver, host: Host, keepItems: boolean): Promise<unknown> {
  if (action.ActionType === ACTION.trace) return null;
  const object = await paths.resolve(action.ObjectPathId);
  switch (action.ActionType) {
    case ACTION.instantiate:
      return object && identity(object, host);
    case ACTION.query:
      return object && runQuery(object, action.QueryInfo ?? {}, host, { keepItems });
    case ACTION.method:
      return callMethod(action, paths, host);
    case ACTION.setProperty: {
      if (!object) throw new ApiError("ItemNotFound", "The object is a null object.");
      const args = await paths.arguments(action.ArgumentInfo);
      await object.set(action.Name ?? "", args.raw(0) ?? null, host);
      return null;
    }
    default:
      throw notImplemented(`action type ${action.ActionType}`);
  }
}

/** What lets the client find the object again: its id, or the reference it was kept under. */
function identity(object: NonNullable<Awaited<ReturnType<PathResolver["resolve"]>>>, host: Host): object {
  const id = object.id();
  if (id !== undefined) return { Id: id };
  const reference = host.references.idOf(object);
  return reference === undefined ? {} : { _ReferenceId: reference };
}

async function callMethod(action: WireAction, paths: PathResolver, host: Host): Promise<unknown> {
  const object = await paths.resolve(action.ObjectPathId);
  if (action.Name === "_KeepReference") {
    if (object && object.id() === undefined) host.references.keep(object);
    return null;
  }
  if (!object) throw new ApiError("ItemNotFound", "The object is a null object.");
  const value = await object.call(action.Name ?? "", await paths.arguments(action.ArgumentInfo), host);
  return isHostObject(value) ? identity(value, host) : (value ?? null);
}

function wireError(error: unknown, index: number, location: string): WireError {
  const known =
    error instanceof ApiError ? error.at(location) : new ApiError("GeneralException", `embedded host: ${String(error)}`, location);
  return {
    Code: known.code,
    Message: known.message,
    Location: known.location,
    ActionIndex: index,
    HttpStatusCode: known.httpStatus,
  };
}
