import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FORMS } from "../../../src/core/forms/catalogue";
import { RULES } from "../../../src/core/rules/catalogue";
import { RULE_IDS, UNDECIDABLE } from "../../support/ruleIds";

/** Every file below a folder, as text. */
function texts(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), "utf8"));
}

const tests = texts(join(__dirname, "../..")).filter((text) => /\b(it|test)(\.each)?\(/.test(text));

describe("the rule catalogue", () => {
  it("holds every rule once, with what a person needs", () => {
    // Three rules look at plans apart: halves of one rule, with its words.
    const halves = RULES.filter((rule, index) => RULES.findIndex(({ id }) => id === rule.id) !== index);
    expect(halves.map(({ id }) => id)).toEqual(["B-01", "B-11", "A-07"]);
    for (const half of halves) expect(half.messages).toBe(RULES.find(({ id }) => id === half.id)!.messages);
    for (const rule of RULES) {
      expect(rule.id).toMatch(/^[A-K]-\d\d$/);
      for (const text of [rule.title, rule.why, rule.how, rule.source, ...Object.values(rule.messages)]) expect(text.trim()).not.toBe("");
      expect(Object.keys(rule.messages).length).toBeGreaterThan(0);
      expect(rule.checkTable ?? rule.checkSheet ?? rule.checkTexts ?? rule.checkWorkbook).toBeDefined();
    }
  });

  it("speaks plainly and without blame", () => {
    const sentences = RULES.flatMap((rule) => [rule.why, rule.how, ...Object.values(rule.messages)]);
    expect(sentences.filter((text) => /不正|間違え|ミス|違反/.test(text))).toEqual([]);
    expect(sentences.filter((text) => !/[。？]$/.test(text.trim()))).toEqual([]);
  });

  it("names only rules that exist as those it stands before", () => {
    const ids = new Set(RULES.map((rule) => rule.id));
    expect(
      RULES.flatMap((rule) => (rule.before ?? []).filter((other) => !ids.has(other)).map((other) => `${rule.id} before ${other}`)),
    ).toEqual([]);
    const guarded = FORMS.flatMap((form) =>
      (form.computed ?? []).flatMap((computed) => (computed.rule === undefined ? [] : [computed.rule])),
    );
    expect([...new Set(guarded)].filter((rule) => !ids.has(rule))).toEqual([]);
  });

  it("has a test for every rule", () => {
    expect(RULES.map((rule) => rule.id).filter((id) => !tests.some((text) => text.includes(id)))).toEqual([]);
  });

  it("lacks none of rules.md that a program can decide", () => {
    const ids = new Set(RULES.map((rule) => rule.id));
    expect(RULE_IDS.filter((id) => ids.has(id) === id in UNDECIDABLE)).toEqual([]);
  });
});

describe("the form catalogue", () => {
  it("has unique column ids, known units, and a test for every table", () => {
    for (const form of FORMS) {
      const ids = form.columns.map((column) => column.id);
      expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
      expect(form.label.trim()).not.toBe("");
    }
    expect([...new Set(FORMS.map((form) => form.id))].filter((id) => !tests.some((text) => text.includes(id)))).toEqual([]);
  });
});
