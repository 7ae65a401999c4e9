import type { ReactNode } from "react";
import { useStyles } from "./Hidden.styles";

/** Text for screen readers only. */
export function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className={useStyles().hidden}>{children}</span>;
}
