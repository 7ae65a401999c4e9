import type { TableForm } from "../types";
import { bau } from "./bau";
import { measures } from "./measures";

/** Tables of an area plan 区域施策編, in the order of forms.md A. */
export const ACTION_PLAN: readonly TableForm[] = [bau, measures];
