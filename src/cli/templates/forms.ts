import type { FormId } from "../../core/forms/types";
import { ACTION_PLAN_FAULTS } from "./action-plan/faults";
import { actionPlanSheets } from "./action-plan/sheets";
import type { Fault } from "./faults";
import type { TemplateSheet } from "./model";
import { PROGRESS_FAULTS } from "./progress/faults";
import { progressSheets } from "./progress/sheets";
import { PROPOSAL_FAULTS } from "./proposal/faults";
import { proposalSheets } from "./proposal/sheets";
import { STRATEGY_FAULTS } from "./strategy/faults";
import { strategySheets } from "./strategy/sheets";

/** How a form's workbook is made: its sheets, blank or filled with the sample town, and the inconsistencies of the sample. */
export interface FormTemplate {
  readonly document: string;
  readonly sheets: (sample: boolean) => readonly TemplateSheet[];
  readonly faults: readonly Fault[];
}

export const TEMPLATES: Readonly<Record<FormId, FormTemplate>> = {
  "action-plan": { document: "地球温暖化対策実行計画（区域施策編）　削減目標の検討", sheets: actionPlanSheets, faults: ACTION_PLAN_FAULTS },
  progress: { document: "脱炭素先行地域　進捗状況報告票", sheets: progressSheets, faults: PROGRESS_FAULTS },
  proposal: { document: "脱炭素先行地域計画提案書　表作成ツール", sheets: proposalSheets, faults: PROPOSAL_FAULTS },
  strategy: { document: "ゼロカーボンシティ推進戦略", sheets: strategySheets, faults: STRATEGY_FAULTS },
};
