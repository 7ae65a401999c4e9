import type { ButtonHTMLAttributes } from "react";
import { useStyles } from "./TextLink.styles";

/** A button that reads like a word of the text. Fluent's Link would cost the pane 1 kB of its 300 for the same. */
export function TextLink(props: Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className" | "type">) {
  return <button type="button" className={useStyles().link} {...props} />;
}
