import { describeEvents } from "./parts/events";
import { describeReading } from "./parts/reading";
import { describeRefusals } from "./parts/refusals";
import { describeState } from "./parts/state";
import { describeWriting } from "./parts/writing";
import type { PortFactory } from "./workbookSpec";

export type { CellSpec, OpenPort, PortFactory, SheetSpec, WorkbookSpec } from "./workbookSpec";

/** What every port promises, whatever stands behind it. Call it from a test file of the port, with a factory. */
export function describePort(name: string, open: PortFactory): void {
  describe(`${name} keeps the port's contract`, () => {
    describeReading(open);
    describeWriting(open);
    describeRefusals(open);
    describeState(open);
    describeEvents(open);
  });
}
