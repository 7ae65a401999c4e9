import type { PartialTheme } from "@fluentui/react-components";
import { dark, light, shared } from "./values";

/** Japanese system fonts first: Fluent's default would fall back glyph by glyph. */
const FONTS = "'Yu Gothic UI', 'Meiryo UI', 'Hiragino Sans', 'Noto Sans CJK JP', 'Segoe UI', sans-serif";

const both = { ...shared, fontFamilyBase: FONTS, fontFamilyNumeric: FONTS };

export const lightTheme: PartialTheme = { ...both, ...light };
export const darkTheme: PartialTheme = { ...both, ...dark };
