import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The few things excel-web-16.00.js takes from office.js, which is not loaded here. */
export interface ScopeParts {
  readonly bridge: object;
  readonly isSetSupported: (name: string, version?: string) => boolean;
}

const CLIENT = createRequire(__filename).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
let compiled: ((this: object, scope: object) => void) | undefined;

/**
 * Evaluates Microsoft's unmodified Excel client in this realm and returns the globals it made (protocol §9, route A).
 * The same realm matters: plain option objects must look plain to the client, and arrays be ours for toEqual.
 */
export function loadOfficeScope(parts: ScopeParts): Record<string, unknown> {
  compiled ??= new Function("scope", `with (scope) { ${readFileSync(CLIENT, "utf8")}\n}`) as (scope: object) => void;
  const window: Record<string, unknown> = {
    _richApiNativeBridge: parts.bridge,
    addEventListener: () => undefined,
    location: { protocol: "https:", href: "https://localhost/", search: "", hash: "" },
    navigator: { userAgent: "node" },
    document: { getElementsByTagName: () => [], addEventListener: () => undefined, URL: "https://localhost/" },
    OSF: {
      ConstantNames: {},
      InitializationHelper: class {},
      _OfficeAppFactory: {
        getHostInfo: () => ({ hostType: "excel", hostPlatform: "web" }),
        getContext: () => ({ requirements: { isSetSupported: parts.isSetSupported } }),
      },
    },
    OfficeExt: { HostName: {}, Association: class {} },
    OTel: { OTelLogger: {} },
    Microsoft: { Office: { WebExtension: {} } },
  };
  window["window"] = window;
  window["self"] = window;
  // Free identifiers resolve to this window first, and top-level variables land on it.
  const scope = new Proxy(window, {
    has: (_target, key) => typeof key === "string",
    get: (target, key) => (typeof key !== "string" ? undefined : key in target ? target[key] : Reflect.get(globalThis, key)),
  });
  compiled.call(window, scope);
  return window;
}
