import { itemNotFound } from "../apiError";
import type { Host } from "../host";
import type { HostObject } from "../typeTable";
import { defineType } from "../typeTable";

interface SettingState {
  readonly key: string;
}

function valueOf(self: SettingState, host: Host): unknown {
  const json = host.book.settings.get(self.key);
  if (json === undefined) throw itemNotFound(self.key);
  return JSON.parse(json);
}

function store(key: string, value: unknown, host: Host): void {
  host.guardWritable();
  host.book.settings.set(key, JSON.stringify(value ?? null));
}

const setting = defineType<SettingState>({
  name: "Setting",
  id: (self) => self.key,
  get: { Key: (self) => self.key, Value: valueOf },
  set: { Value: (self, value, host) => store(self.key, value, host) },
  methods: {
    Delete: (self, _args, host) => {
      host.guardWritable();
      host.book.settings.delete(self.key);
    },
  },
});

function find(key: string, host: Host): HostObject | null {
  return host.book.settings.has(key) ? setting({ key }) : null;
}

/** Excel.SettingCollection */
export const settings = defineType<null>({
  name: "SettingCollection",
  items: (_self, host) => [...host.book.settings.keys()].map((key) => setting({ key })),
  item: (_self, key, host) => {
    const found = find(String(key), host);
    if (!found) throw itemNotFound(String(key));
    return found;
  },
  methods: {
    Add: (_self, args, host) => {
      store(args.text(0), args.raw(1), host);
      return setting({ key: args.text(0) });
    },
    GetCount: (_self, _args, host) => host.book.settings.size,
    GetItemOrNullObject: (_self, args, host) => find(args.text(0), host),
  },
});
