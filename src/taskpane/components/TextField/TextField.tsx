import { mergeClasses } from "@fluentui/react-components";
import type { InputHTMLAttributes, ReactNode } from "react";
import { useId } from "react";
import { useStyles } from "./TextField.styles";

interface Props extends Omit<InputHTMLAttributes<HTMLInputElement>, "className" | "onChange" | "value"> {
  readonly value: string;
  readonly onText: (text: string) => void;
  /** Label above the field; without it give aria-label or aria-labelledby. */
  readonly label?: string;
  readonly hint?: string;
  /** Why the value is not taken; announced, and tied to the field. */
  readonly problem?: string | undefined;
  readonly before?: ReactNode;
  readonly after?: ReactNode;
}

/** One line of text in Fluent's dress: the browser's own field, so that any IME works in it. */
export function TextField({ value, onText, label, hint, problem, before, after, required, ...rest }: Props) {
  const styles = useStyles();
  const id = useId();
  const notes = [problem === undefined ? "" : `${id}-problem`, hint === undefined ? "" : `${id}-hint`]
    .filter((own) => own !== "")
    .join(" ");
  return (
    <div className={styles.field}>
      {label !== undefined && (
        <label htmlFor={id} className={styles.label}>
          {label}
          {required && (
            <span className={styles.required} aria-hidden>
              *
            </span>
          )}
        </label>
      )}
      <span className={mergeClasses(styles.box, problem !== undefined && styles.wrong)}>
        {before}
        <input
          {...rest}
          id={id}
          className={styles.input}
          value={value}
          required={required}
          onChange={(event) => onText(event.target.value)}
          {...(notes === "" ? {} : { "aria-describedby": notes })}
          {...(problem === undefined ? {} : { "aria-invalid": true })}
        />
        {after}
      </span>
      {problem !== undefined && (
        <span id={`${id}-problem`} role="alert" className={styles.problem}>
          {problem}
        </span>
      )}
      {hint !== undefined && (
        <span id={`${id}-hint`} className={styles.hint}>
          {hint}
        </span>
      )}
    </div>
  );
}
