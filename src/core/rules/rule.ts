import type { Calculation } from "../calc/calculation";
import type { PrintedFigures } from "../calc/printed";
import type { TableView, WorkbookView } from "../calc/view";
import type { CellEdit } from "../edit/cellEdit";
import type { FormId } from "../forms/types";
import type { CellAddress } from "../grid/address";
import type { Sheet, Snapshot } from "../grid/snapshot";
import type { LocatedRow } from "../locate/located";

/** error = 提出前に必ず直す, warning = 確認, info = 参考. */
export type Severity = "error" | "warning" | "info";

/** What a rule says before it becomes a sentence: message id and data, never prose. */
export interface Report {
  readonly message: string;
  readonly data?: Readonly<Record<string, string | number>>;
  /** Where a person would go first. */
  readonly cell: CellAddress;
  /** All cells the finding speaks of; the first cell alone when absent. */
  readonly cells?: readonly CellAddress[];
  /** Cells that are only off because of this one: rules this one stands before are silent there. They are added to `cells`. */
  readonly consequences?: readonly CellAddress[];
  readonly row?: LocatedRow;
  readonly column?: string;
  readonly view?: TableView;
  readonly actual?: string;
  readonly expected?: string;
  /** Another severity than the rule's own. */
  readonly severity?: Severity;
  /** Edits that repair it, when a safe repair exists. */
  readonly fix?: readonly CellEdit[];
}

/**
 * What rules may look at: located tables, exact results, printed figures, the raw snapshot. What a rule asks for is noted, and after
 * an edit it is asked again only when some of that changed: `tables` costs least; `views`, `snapshot` and `prose` mean everything.
 */
export interface RuleContext {
  readonly snapshot: Snapshot;
  readonly views: readonly TableView[];
  readonly workbook: WorkbookView;
  readonly calculation: Calculation;
  readonly printed: PrintedFigures;
  tables(id: string): readonly TableView[];
  /** Whether the workbook holds a table of a form. */
  holds(form: FormId): boolean;
  /** A setting (settings.md) as a number, undefined when empty. */
  setting(name: string): number | undefined;
  /** Running text of the workbook: cells with sentences. */
  prose(): readonly Prose[];
  /** Other workbooks the person opened beside this one (proposal, last year's report), read only. */
  readonly others: readonly OtherBook[];
}

/** A second workbook, as a rule sees it. */
export interface OtherBook {
  readonly name: string;
  readonly context: RuleContext;
}

export interface Prose {
  readonly at: CellAddress;
  readonly text: string;
}

/** One rule of the catalogue (rules.md): what it is, what it can say, how it looks. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** Name of the rule in Japanese. */
  readonly title: string;
  /** Why it matters, in Japanese, for the five slots. */
  readonly why: string;
  /** How to mend it, in Japanese. */
  readonly how: string;
  /** Where the rule comes from: form section, seed line, or own arithmetic. */
  readonly source: string;
  /** Sentences by message id, with {placeholders} from the report's data. */
  readonly messages: Readonly<Record<string, string>>;
  /** Rules that stay silent on a cell where this one speaks (rules.md §M.1). */
  readonly before?: readonly string[];
  /** Looks at one table, and at others it asks for: re-run only where one of them changed. */
  readonly checkTable?: (view: TableView, context: RuleContext) => Iterable<Report>;
  /** Looks at the cells of one sheet, tables or not: re-run only where it changed, or something else the rule asked for. */
  readonly checkSheet?: (sheet: Sheet, context: RuleContext) => Iterable<Report>;
  /** Looks at the texts of one sheet: re-run only where a text changed. */
  readonly checkTexts?: (sheet: Sheet, context: RuleContext) => Iterable<Report>;
  /** Looks across tables: re-run when one it asked for changed. */
  readonly checkWorkbook?: (context: RuleContext) => Iterable<Report>;
}

/** A finding, ready for people and for JSON. */
export interface Finding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly cell: CellAddress;
  readonly cells: readonly CellAddress[];
  readonly consequences?: readonly CellAddress[];
  readonly table?: string;
  readonly source?: string;
  readonly row?: string;
  readonly column?: string;
  readonly actual?: string;
  readonly expected?: string;
  readonly fix?: readonly CellEdit[];
}
