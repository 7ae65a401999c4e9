import { pieceText } from "./shift";
import { pieces } from "./tokens";

/**
 * Functions newer than the file format: stored with a prefix that Excel never shows ([MS-XLSX] 2.2.2). LET, LAMBDA and
 * their helpers are left out on purpose: their arguments carry prefixes too, so such a formula is kept exactly as stored.
 */
const PREFIXED = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR BITRSHIFT BITXOR
  CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM
  CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST
  FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT
  GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA
  ISOWEEKNUM LOGNORM.DIST LOGNORM.INV MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE
  PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY
  RANK.AVG RANK.EQ RRI SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE
  TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS
  WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(/\s+/),
);
/** Functions whose stored prefix has a second part. */
const WORKSHEET_PREFIXED = new Set(["FILTER", "SORT"]);

/** Formula text as Excel shows it: `_xlfn.XLOOKUP(` → `XLOOKUP(`. Unknown prefixes stay. */
export function shownFormula(stored: string): string {
  if (!stored.includes("_xlfn.")) return stored;
  return mapFunctions(stored, (name) => {
    const plain = name.replace(/^_xlfn\.(?:_xlws\.)?/, "");
    return plain !== name && storedName(plain) === name ? plain : name;
  });
}

/** Formula text as the file stores it: the inverse of shownFormula. */
export function storedFormula(shown: string): string {
  return mapFunctions(shown, storedName);
}

function storedName(name: string): string {
  const upper = name.toUpperCase();
  if (WORKSHEET_PREFIXED.has(upper)) return `_xlfn._xlws.${upper}`;
  return PREFIXED.has(upper) ? `_xlfn.${upper}` : name;
}

function mapFunctions(formula: string, rename: (name: string) => string): string {
  return pieces(formula)
    .map((piece) => (piece.kind === "function" ? rename(piece.text) : pieceText(piece)))
    .join("");
}
