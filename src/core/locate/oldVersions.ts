import { normalizeLabel } from "../cell/text";
import type { LocatedTable } from "./located";
import { rowsOf } from "./located";

/** What people call a sheet they keep but no longer hand in, and what Excel adds to the name of a copy. */
const KEPT = /旧|作業|コピー|copy|バックアップ|backup|控え|下書き|時点|差替前|変更前|修正前|確認用|検討用|たたき台|draft|\bold\b/i;
const COPY = /^(.+?)\s*\(\d+\)$/;

/** Share of rows two tables must have in common for one to be a version of the other: a list may go on on a second sheet. */
const COMMON = 0.5;

function isVersion(table: LocatedTable, current: LocatedTable): boolean {
  const copied = COPY.exec(normalizeLabel(table.sheet))?.[1];
  if (!KEPT.test(normalizeLabel(table.sheet)) && !(copied !== undefined && normalizeLabel(current.sheet).startsWith(copied))) return false;
  const own = rowsOf(table, "leaf").map(({ id }) => id);
  const theirs = new Set(rowsOf(current, "leaf").map(({ id }) => id));
  return own.filter((id) => theirs.has(id)).length >= own.length * COMMON;
}

/**
 * Tables without those on sheets someone only keeps, 「…（旧）」 「… (2)」 「作業用…」: where a sheet of another name holds the same table
 * of an official form with the same rows, that one counts.
 */
export function withoutOldVersions(tables: readonly LocatedTable[]): readonly LocatedTable[] {
  const kept = tables.filter(
    ({ form, sheet }) =>
      (form.form === "proposal" || form.form === "progress") && (KEPT.test(normalizeLabel(sheet)) || COPY.test(normalizeLabel(sheet))),
  );
  if (kept.length === 0) return tables;
  const old = new Set(
    kept.filter((table) =>
      tables.some(
        (other) =>
          other.sheet !== table.sheet &&
          other.id === table.id &&
          other.source === table.source &&
          !KEPT.test(normalizeLabel(other.sheet)) &&
          isVersion(table, other),
      ),
    ),
  );
  return tables.filter((table) => !old.has(table));
}
