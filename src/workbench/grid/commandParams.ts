import type { ICellData, ICommandInfo, IObjectMatrixPrimitiveType, IRange, Nullable } from "@univerjs/core";

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The parameters of the commands the workbench listens to; which of them are there depends on the command. */
export interface CommandParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Matrix;
  readonly range?: IRange;
  readonly ranges?: readonly IRange[];
  readonly from?: { readonly subUnitId: string; readonly value: Matrix };
  readonly to?: { readonly subUnitId: string; readonly value: Matrix };
  readonly sheet?: { readonly id: string };
  readonly selections?: readonly { readonly range: IRange }[];
  readonly type?: number;
  readonly visible?: boolean;
}

export function paramsOf(command: Readonly<ICommandInfo>): CommandParams {
  return (command.params ?? {}) as CommandParams;
}
