import type { TableForm } from "../types";
import { roadmap } from "./roadmap";
import { strategyIndicators } from "./strategyIndicators";
import { strategyMeasures } from "./strategyMeasures";
import { strategyTarget } from "./strategyTarget";
import { strategyTargetFigure } from "./strategyTargetFigure";
import { strategyTargetGrid } from "./strategyTargetGrid";
import { strategyTargetList } from "./strategyTargetList";

/** Tables of a strategy 推進戦略, in the order of forms.md S. */
export const STRATEGY: readonly TableForm[] = [
  strategyMeasures,
  strategyIndicators,
  strategyTarget,
  strategyTargetList,
  strategyTargetGrid,
  strategyTargetFigure,
  roadmap,
];
