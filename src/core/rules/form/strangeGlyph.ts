import { textSign, textsWith } from "../../grid/textSigns";
import { quoted } from "../../text/ja";
import type { Report, Rule } from "../rule";

/** Simplified Chinese forms of characters common in these forms, with the Japanese one. */
const SIMPLIFIED: Readonly<Record<string, string>> = {
  对: "対",
  发: "発",
  业: "業",
  东: "東",
  车: "車",
  书: "書",
  长: "長",
  门: "門",
  问: "問",
  间: "間",
  时: "時",
  电: "電",
  动: "動",
  减: "減",
  设: "設",
  计: "計",
  费: "費",
  资: "資",
  环: "環",
  节: "節",
  实: "実",
  现: "現",
  积: "積",
  额: "額",
  县: "県",
  岛: "島",
  气: "気",
  热: "熱",
  风: "風",
  阳: "陽",
};

/**
 * A letter of a writing system a Japanese form does not use (Hangul, Bengali, Arabic …), the sign for an unreadable character,
 * or a simplified form. Ranges instead of script classes: this runs over every text of a workbook.
 */
const SUSPECT = new RegExp(`[\\u0590-\\u1FFF\\u3100-\\u318F\\uA000-\\uD7FF\\uFFFD${Object.keys(SIMPLIFIED).join("")}]`);
const STRANGE = textSign(SUSPECT);

/** a character that looks like a conversion accident: 相对, 发出, マイルーজ. */
export const strangeGlyph: Rule = {
  id: "A-04",
  severity: "info",
  title: "文字化けの可能性",
  why: "PDFなどから写した文字に、形の似た別の文字が混ざることがあります。",
  how: "候補の文字に直します。人名・社名ならそのままで構いません。",
  source: "seed:000 L101「相对」、seed:004",
  messages: {
    candidate: "文字化けの可能性がある文字「{glyph}」があります（{text}）。「{candidate}」ではありませんか。",
    unknown: "文字化けの可能性がある文字「{glyph}」があります（{text}）。",
  },
  *checkTexts(sheet): Iterable<Report> {
    for (const { row, col, text } of textsWith(sheet, STRANGE)) {
      const glyph = SUSPECT.exec(text)![0];
      const candidate = SIMPLIFIED[glyph];
      const at = { sheet: sheet.name, row, col };
      if (candidate === undefined) yield { message: "unknown", data: { glyph, text: quoted(text, 20) }, cell: at, actual: glyph };
      else yield { message: "candidate", data: { glyph, text: quoted(text, 20), candidate }, cell: at, actual: glyph, expected: candidate };
    }
  },
};
