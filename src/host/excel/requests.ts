import { HostError } from "../port";
import type { ExcelEnvironment } from "./environment";
import { codeOf, hostError, isPassing, NoAnswer } from "./errors";

/**
 * One round trip: `queue` puts everything into the batch and returns the function that takes the loaded values out.
 * So a request is one sync by construction, and no object outlives it.
 */
export type Queue<T> = (context: Excel.RequestContext) => () => T;

/** Two queues in one request. */
export function together<A, B>(first: Queue<A>, second: Queue<B>): Queue<readonly [A, B]> {
  return (context) => {
    const [a, b] = [first(context), second(context)];
    return () => [a(), b()];
  };
}

export interface SendOptions {
  /** Let the person finish typing in a cell first; only for reads that the person asked for. */
  readonly waitForCellEdit?: boolean;
  /** Share a context that an earlier request made, to take its event handlers off. */
  readonly context?: Excel.RequestContext;
}

/** How long the answer to "are you there?" may take, in ms. */
const PROBE_PATIENCE = 3000;

/** Sends requests to Excel. */
export class Requests {
  constructor(private readonly environment: ExcelEnvironment) {}

  /** Sends once. Fails with Excel's own error, or NoAnswer after the environment's patience. */
  send<T>(queue: Queue<T>, options: SendOptions = {}): Promise<T> {
    return this.within(this.environment.patience, queue, options);
  }

  /**
   * Reads: safe to repeat, so a passing trouble or a lost answer gets one more try. Fails with a HostError.
   */
  async read<T>(queue: Queue<T>, options: SendOptions = {}): Promise<T> {
    try {
      return await this.send(queue, options);
    } catch (error) {
      if (error instanceof NoAnswer) await this.probe();
      else if (!isPassing(error)) throw hostError(error);
    }
    try {
      return await this.send(queue, options);
    } catch (error) {
      throw hostError(error);
    }
  }

  /** After silence: finds out whether the person is typing in a cell, or Excel is gone. */
  private async probe(): Promise<void> {
    try {
      await this.within(
        Math.min(PROBE_PATIENCE, this.environment.patience),
        (context) => {
          const { workbook } = context;
          workbook.load("readOnly");
          return () => workbook.readOnly;
        },
        {},
      );
    } catch (error) {
      if (codeOf(error) === "InvalidOperationInCellEditMode") throw hostError(error);
      throw new HostError("disconnected", "no answer from Excel");
    }
  }

  private async within<T>(patience: number, queue: Queue<T>, options: SendOptions): Promise<T> {
    const work = async (context: Excel.RequestContext): Promise<T> => {
      const take = queue(context);
      await context.sync();
      return take();
    };
    const answer = options.context
      ? this.environment.run(options.context, work)
      : this.environment.run({ delayForCellEdit: options.waitForCellEdit === true }, work);
    let cancel: () => void = () => undefined;
    const silence = new Promise<never>((_resolve, reject) => {
      cancel = this.environment.timer(() => reject(new NoAnswer()), patience);
    });
    try {
      return await Promise.race([answer, silence]);
    } finally {
      cancel();
      // An answer that comes after all, with an error, has nobody left to tell.
      answer.catch(() => undefined);
    }
  }
}
