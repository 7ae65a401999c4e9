import { ApiError, invalidArgument, itemNotFound } from "../apiError";
import type { Host } from "../host";
import type { HostObject, ObjectMaker } from "../typeTable";
import { defineType } from "../typeTable";

interface PartState {
  readonly id: string;
}

/** All parts, or those whose root element is in a namespace. */
interface PartsState {
  readonly namespace: string | undefined;
}

/** Namespace of the root element: its own prefix's declaration, else the default one. */
export function rootNamespace(xml: string): string {
  const root = /<(?![?!])(?:([\w.-]+):)?[\w.-]+([^>]*)>/.exec(xml);
  if (!root) throw invalidArgument("The text is not XML.");
  const declaration = root[1] === undefined ? "xmlns" : `xmlns:${root[1]}`;
  return (
    new RegExp(`(?:^|\\s)${declaration}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`)
      .exec(root[2] ?? "")
      ?.slice(1)
      .find(Boolean) ?? ""
  );
}

function xmlOf(self: PartState, host: Host): string {
  const xml = host.book.xmlParts.get(self.id);
  if (xml === undefined) throw itemNotFound(self.id);
  return xml;
}

const customXmlPart = defineType<PartState>({
  name: "CustomXmlPart",
  id: (self) => self.id,
  get: {
    Id: (self) => self.id,
    NamespaceUri: (self, host) => rootNamespace(xmlOf(self, host)),
  },
  methods: {
    GetXml: xmlMethod,
    SetXml: (self, args, host) => {
      host.guardWritable();
      xmlOf(self, host);
      rootNamespace(args.text(0));
      host.book.xmlParts.set(self.id, args.text(0));
    },
    Delete: (self, _args, host) => {
      host.guardWritable();
      xmlOf(self, host);
      host.book.xmlParts.delete(self.id);
    },
  },
});

function xmlMethod(self: PartState, _args: unknown, host: Host): string {
  return xmlOf(self, host);
}

function idsOf(self: PartsState, host: Host): string[] {
  const ids = [...host.book.xmlParts.keys()];
  return self.namespace === undefined ? ids : ids.filter((id) => rootNamespace(xmlOf({ id }, host)) === self.namespace);
}

function find(self: PartsState, id: string, host: Host): HostObject | null {
  return idsOf(self, host).includes(id) ? customXmlPart({ id }) : null;
}

/** The one part there is, or null for none or several. */
function only(self: PartsState, host: Host): HostObject | null {
  const [id, second] = idsOf(self, host);
  return id !== undefined && second === undefined ? customXmlPart({ id }) : null;
}

/** Excel.CustomXmlPartCollection, and CustomXmlPartScopedCollection when a namespace is given. */
export const customXmlParts: ObjectMaker<PartsState> = defineType({
  name: "CustomXmlPartCollection",
  items: (self, host) => idsOf(self, host).map((id) => customXmlPart({ id })),
  item: (self, key, host) => {
    const part = find(self, String(key), host);
    if (!part) throw itemNotFound(String(key));
    return part;
  },
  methods: {
    Add: (_self, args, host) => {
      host.guardWritable();
      rootNamespace(args.text(0));
      const id = `{${crypto.randomUUID().toUpperCase()}}`;
      host.book.xmlParts.set(id, args.text(0));
      return customXmlPart({ id });
    },
    GetCount: (self, _args, host) => idsOf(self, host).length,
    GetByNamespace: (_self, args) => customXmlParts({ namespace: args.text(0) }),
    GetItemOrNullObject: (self, args, host) => find(self, args.text(0), host),
    GetOnlyItem: (self, _args, host) => {
      const part = only(self, host);
      if (!part) throw new ApiError("InvalidOperation", "There is not exactly one part.");
      return part;
    },
    GetOnlyItemOrNullObject: (self, _args, host) => only(self, host),
  },
});
