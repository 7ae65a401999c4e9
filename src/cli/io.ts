import { readFile, stat, writeFile } from "node:fs/promises";
import { basename } from "node:path";
import { XlsxError } from "../host/xlsx";

/** A problem told to the person in one Japanese sentence; exit code 2. */
export class CliError extends Error {}

/** Largest file the commands open. */
const LARGEST = 50 * 1024 * 1024;

/** Bytes of an input file. Throws CliError when it cannot be read, XlsxError when it is too large. */
export async function readBook(path: string | undefined): Promise<Uint8Array> {
  if (!path) throw new CliError("ファイルを指定してください。");
  try {
    const { size } = await stat(path);
    if (size > LARGEST) throw new XlsxError("tooLarge");
    return new Uint8Array(await readFile(path));
  } catch (error) {
    if (error instanceof XlsxError) throw error;
    throw new CliError(`ファイル「${basename(path)}」を開けません。場所と名前をご確認ください。`);
  }
}

/** Writes an output file; never over the input. */
export async function writeBook(path: string | undefined, bytes: Uint8Array): Promise<void> {
  if (!path) throw new CliError("保存先のファイルを指定してください。");
  try {
    await writeFile(path, bytes);
  } catch {
    throw new CliError(`ファイル「${basename(path)}」に保存できません。保存先をご確認ください。`);
  }
}

/** One JSON document on standard output. */
export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

export function printLine(text: string): void {
  process.stdout.write(`${text}\n`);
}
