import { ICommandService } from "@univerjs/core";
import type { ICommandInfo, Injector } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  FormulaExecutedStateType,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTriggerFormulaCalculationStartMutation,
} from "@univerjs/preset-sheets-core";

/** A calculation that does not end within this time (ms) no longer holds up reads. */
const PATIENCE = 60_000;
const LOOKS_ONLY: readonly unknown[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];

/** Knows whether formulas still wait for their results. Univer starts calculating a moment after the last edit. */
export class Calculation {
  private edits = 0;
  private begun = 0;
  private settled = 0;
  private waiting: (() => void)[] = [];
  private readonly commands: ICommandService;
  private readonly dirtiness: IActiveDirtyManagerService;

  constructor(injector: Injector) {
    this.commands = injector.get(ICommandService);
    this.dirtiness = injector.get(IActiveDirtyManagerService);
    this.commands.onCommandExecuted((command, options) => this.follow(command, options?.onlyLocal === true));
  }

  /** Resolves when all edits made so far are calculated. */
  async end(): Promise<void> {
    if (this.settled >= this.edits) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE)));
    await Promise.race([new Promise<void>((resolve) => this.waiting.push(resolve)), patience]);
    clearTimeout(timer);
  }

  /** Calculates every formula of the workbook. */
  async all(): Promise<void> {
    await this.commands.executeCommand(
      SetTriggerFormulaCalculationStartMutation.id,
      { commands: [], forceCalculation: true },
      { onlyLocal: true },
    );
    await this.end();
  }

  private follow({ id, params }: Readonly<ICommandInfo>, onlyLocal: boolean): void {
    if (id === SetFormulaCalculationStartMutation.id) this.begun = this.edits;
    else if (id === SetFormulaCalculationNotificationMutation.id) {
      const state = params && "functionsExecutedState" in params ? params.functionsExecutedState : undefined;
      // A stopped run is started again by Univer with the newer edits.
      if (state === FormulaExecutedStateType.SUCCESS || state === FormulaExecutedStateType.NOT_EXECUTED) this.settleSoon(this.begun);
    } else if (this.startsCalculation(id, params, onlyLocal)) this.edits++;
  }

  /** The same test Univer's own trigger makes. */
  private startsCalculation(id: string, params: object | undefined, onlyLocal: boolean): boolean {
    if (!this.dirtiness.get(id)) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    return !onlyLocal && !(params && "trigger" in params && LOOKS_ONLY.includes(params.trigger));
  }

  /** The results themselves are written in the microtasks that follow the notification. */
  private settleSoon(edits: number): void {
    setTimeout(() => {
      this.settled = edits;
      if (this.settled < this.edits) return;
      const waiting = this.waiting;
      this.waiting = [];
      for (const resume of waiting) resume();
    }, 0);
  }
}
