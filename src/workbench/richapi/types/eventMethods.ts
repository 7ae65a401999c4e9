import type { Arguments } from "../arguments";
import { registerMethods } from "../eventTypes";
import type { Host } from "../host";

type Method<T> = (self: T, args: Arguments, host: Host) => void;

/** The _Register…/_Unregister… methods of a type, for all events this host knows. */
export function eventMethods<T>(targetOf: (self: T) => string): Record<string, Method<T>> {
  const methods: Record<string, Method<T>> = {};
  for (const { register, unregister, type } of registerMethods()) {
    methods[register] = (self, _args, host) => host.events.register(type, targetOf(self));
    methods[unregister] = (self, _args, host) => host.events.unregister(type, targetOf(self));
  }
  return methods;
}
