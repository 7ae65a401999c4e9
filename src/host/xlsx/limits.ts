/** Largest file accepted, in bytes (cli.md: 50 MB). */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;
/** Largest total size after unpacking, in bytes: a guard against zip bombs. */
export const MAX_UNPACKED_BYTES = 600 * 1024 * 1024;
/** Size of Excel's grid. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;
/** Longest text a cell can hold, in UTF-16 units. */
export const MAX_TEXT = 32_767;
/** Longest formula, in UTF-16 units. */
export const MAX_FORMULA = 8_192;
