import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SaxesParser } from "saxes";

const root = join(__dirname, "../..");
const file = join(root, "manifest.xml");
const xml = readFileSync(file, "utf8");

/** What office-addin-manifest makes of the file; in a process of its own because jest cannot require its ES modules. */
function readByOfficeTool(): Record<string, unknown> {
  const script = `require("office-addin-manifest").OfficeAddinManifest.readManifestFile(${JSON.stringify(file)}).then((info) => console.log(JSON.stringify(info)))`;
  return JSON.parse(execFileSync("node", ["-e", script], { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] })) as Record<
    string,
    unknown
  >;
}

/** Children of every element, in document order, by path of local names. */
function childrenByPath(): Map<string, string[][]> {
  const result = new Map<string, string[][]>();
  const stack: { path: string; children: string[] }[] = [];
  const parser = new SaxesParser();
  parser.on("opentag", ({ name }) => {
    const local = name.replace(/^\w+:/, "");
    stack.at(-1)?.children.push(local);
    const path = [stack.at(-1)?.path, local].filter(Boolean).join("/");
    const children: string[] = [];
    result.set(path, [...(result.get(path) ?? []), children]);
    stack.push({ path, children });
  });
  parser.on("closetag", () => void stack.pop());
  parser.write(xml).close();
  return result;
}

/** Element order the add-in only schemas (MS-OWEMXML) ask for; Office refuses a manifest out of order. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "VersionOverrides",
  ],
  "OfficeApp/VersionOverrides": ["Description", "Requirements", "Hosts", "Resources"],
  "OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor": ["GetStarted", "FunctionFile", "ExtensionPoint"],
  "OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint/OfficeTab/Group": ["Label", "Icon", "Control"],
  "OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint/OfficeTab/Group/Control": ["Label", "Supertip", "Icon", "Action"],
  "OfficeApp/VersionOverrides/Resources": ["Images", "Urls", "ShortStrings", "LongStrings"],
};

describe("manifest.xml", () => {
  const tree = childrenByPath();

  it.each(Object.keys(ORDER))("has the children of %s in schema order", (path) => {
    for (const children of tree.get(path) ?? []) {
      const ranks = children.map((child) => ORDER[path]!.indexOf(child));
      expect(ranks).not.toContain(-1);
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    }
    expect(tree.get(path)).toBeDefined();
  });

  it("is read by office-addin-manifest with Japanese names, the workbook host and write permission", () => {
    const info = readByOfficeTool();
    expect(info.displayName).toBe("表作成ナビ");
    expect(info.defaultLocale).toBe("ja-JP");
    expect(info.description).toMatch(/脱炭素先行地域/);
    expect(info.hosts).toEqual(["Workbook"]);
    expect(info.permissions).toBe("ReadWriteDocument");
    expect(info.id).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(info.version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  });

  it("asks for ExcelApi 1.14 and offers 開く, 点検, 再計算 on the Home tab", () => {
    expect(xml).toContain('<Set Name="ExcelApi" MinVersion="1.14"/>');
    expect(xml).toContain('<OfficeTab id="TabHome">');
    for (const label of ["開く", "点検", "再計算"]) expect(xml).toContain(`DefaultValue="${label}"`);
    for (const name of ["check", "recalculate"]) expect(xml).toContain(`<FunctionName>${name}</FunctionName>`);
  });

  it("refers only to resources it declares, icons that exist, and https", () => {
    const declared = new Set([...xml.matchAll(/<bt:\w+ id="([^"]+)"/g)].map((match) => match[1]));
    for (const [, used] of xml.matchAll(/resid="([^"]+)"/g)) expect(declared).toContain(used);
    for (const [, url] of xml.matchAll(/"(https?:\/\/localhost[^"]*)"/g)) expect(url).toMatch(/^https:/);
    for (const [, icon] of xml.matchAll(/(assets\/icon-\d+\.png)/g)) expect(existsSync(join(root, icon!))).toBe(true);
    for (const size of [16, 20, 24, 32, 40, 48, 64, 80, 128]) expect(existsSync(join(root, `assets/icon-${size}.png`))).toBe(true);
  });

  it("keeps its strings within Office's limits: 32 characters short, 250 long, 125 name", () => {
    const strings = (kind: string): string[] =>
      [...(new RegExp(`<bt:${kind}>([\\s\\S]*?)</bt:${kind}>`).exec(xml)?.[1] ?? "").matchAll(/DefaultValue="([^"]*)"/g)].map(
        (match) => match[1]!,
      );
    expect(strings("ShortStrings").every((text) => text.length <= 125)).toBe(true);
    expect(strings("LongStrings").every((text) => text.length <= 250)).toBe(true);
  });
});
