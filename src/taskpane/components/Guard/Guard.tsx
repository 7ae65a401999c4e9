import type { ReactNode } from "react";
import { Component } from "react";

interface Props {
  /** What is shown instead when a part of the pane breaks. */
  readonly fallback: (retry: () => void) => ReactNode;
  readonly children: ReactNode;
}

/** Keeps a fault in one part from leaving the pane blank. React offers this to classes only. */
export class Guard extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError(): { readonly broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.fallback(() => this.setState({ broken: false })) : this.props.children;
  }
}
