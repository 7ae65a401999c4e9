import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { dark, light, shared } from "../../../src/taskpane/theme/values";

const ROOT = path.resolve(__dirname, "../../..");
const FONTS = ["fontFamilyBase", "fontFamilyNumeric"];

/** Texts of all script files below a folder. */
function texts(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(js|tsx?)$/.test(entry.name))
    .map((entry) => readFileSync(path.join(entry.parentPath, entry.name), "utf8"));
}

/** Names of the tokens that our styles and those of the Fluent parts we show refer to. */
function used(): string[] {
  const ours = texts("src/taskpane").flatMap((text) => [...text.matchAll(/tokens\.(\w+)/g)].map((match) => match[1]!));
  const fluent = ["react-button/lib/components/Button", "react-provider/lib/components/FluentProvider"]
    .flatMap((folder) => texts(`node_modules/@fluentui/${folder}`))
    .flatMap((text) => [...text.matchAll(/var\(--([a-z]\w*)/g)].map((match) => match[1]!));
  return [...new Set([...ours, ...fluent])].filter((name) => name in webLightTheme);
}

describe("the pane's themes", () => {
  it.each([
    ["light", { ...shared, ...light }, webLightTheme],
    ["dark", { ...shared, ...dark }, webDarkTheme],
  ])("%s has Fluent's own values", (_name, own, fluent) => {
    expect(own).toEqual(Object.fromEntries(Object.keys(own).map((name) => [name, fluent[name as keyof typeof fluent]])));
  });

  it("have every token a style refers to, and no other", () => {
    const own = [...Object.keys({ ...shared, ...light }), ...FONTS].sort();
    expect(own).toEqual(
      used()
        .concat(FONTS.filter((name) => !used().includes(name)))
        .sort(),
    );
    expect(Object.keys(dark)).toEqual(Object.keys(light));
  });
});
