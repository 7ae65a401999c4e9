/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

const html = readFileSync(path.resolve(__dirname, "../../src/taskpane/index.html"), "utf8");
const script = /<script>([\s\S]*?)<\/script>/.exec(html)![1]!;

/** Runs the notice's script in a browser of that name. */
function shown(userAgent: string): boolean {
  document.documentElement.innerHTML = html.replace(/<script[\s\S]*?<\/script>/g, "");
  Object.defineProperty(window.navigator, "userAgent", { configurable: true, value: userAgent });
  Object.defineProperty(HTMLScriptElement.prototype, "noModule", { configurable: true, value: false });
  window.eval(script);
  return document.getElementById("old")!.style.display === "block";
}

describe("the notice for an Excel too old", () => {
  it("shows where panes run in Internet Explorer or EdgeHTML", () => {
    expect(shown("Mozilla/5.0 (Windows NT 10.0; Trident/7.0; rv:11.0) like Gecko")).toBe(true);
    expect(shown("Mozilla/5.0 (Windows NT 10.0) Chrome/64.0 Safari/537.36 Edge/17.17134")).toBe(true);
    expect(document.getElementById("old")!.textContent).toContain("ブックは変わっていません。");
  });

  it("does not show in WebView2, Chrome or Safari", () => {
    expect(shown("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/120.0 Safari/537.36 Edg/120.0")).toBe(false);
    expect(shown("Mozilla/5.0 (Macintosh) AppleWebKit/605.1.15 Version/17.0 Safari/605.1.15")).toBe(false);
  });

  it("is written in what those browsers can read, and stands before the bundle", () => {
    const source = ts.createSourceFile("old.js", script, ts.ScriptTarget.ES5, true, ts.ScriptKind.JS);
    const modern: string[] = [];
    const visit = (node: ts.Node): void => {
      if (
        ts.isArrowFunction(node) ||
        ts.isTemplateExpression(node) ||
        (ts.isVariableDeclarationList(node) && node.flags & ts.NodeFlags.BlockScoped)
      )
        modern.push(node.getText());
      ts.forEachChild(node, visit);
    };
    visit(source);
    expect(modern).toEqual([]);
    expect(html).toMatch(/<html lang="ja">/);
    expect(html).toMatch(/<title>表作成ナビ<\/title>/);
  });
});
