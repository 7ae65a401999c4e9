import type { Theme } from "@fluentui/react-components";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";

/** Japanese system fonts first: Fluent's default would fall back glyph by glyph. */
const FONTS = "'Yu Gothic UI', 'Meiryo UI', 'Hiragino Sans', 'Noto Sans CJK JP', 'Segoe UI', sans-serif";

const fonts = { fontFamilyBase: FONTS, fontFamilyNumeric: FONTS };

export const lightTheme: Theme = { ...webLightTheme, ...fonts };
export const darkTheme: Theme = { ...webDarkTheme, ...fonts };
