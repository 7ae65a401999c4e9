import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useRef } from "react";

interface Props {
  /** Name endings, as the file dialog filters them. */
  readonly accept: string;
  readonly disabled: boolean;
  readonly onFile: (file: File) => void;
  readonly children: ReactNode;
}

/** A button that asks for a file. The browser's own field stays out of sight: it cannot be dressed. */
export function FilePick({ accept, disabled, onFile, children }: Props) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button size="small" appearance="primary" disabledFocusable={disabled} onClick={() => field.current?.click()}>
        {children}
      </Button>
      <input
        ref={field}
        type="file"
        accept={accept}
        hidden
        aria-hidden
        tabIndex={-1}
        onChange={(event) => {
          const file = event.target.files?.[0];
          // The same file again is a choice too.
          event.target.value = "";
          if (file) onFile(file);
        }}
      />
    </>
  );
}
