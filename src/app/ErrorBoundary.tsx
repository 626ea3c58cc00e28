import { Component, type ReactNode } from "react";
import { CrashedPage } from "./StatusPages.tsx";

type Props = { readonly onRetry: () => void; readonly children: ReactNode };
type State = { readonly error: Error | null };

/** Shows what happened and a way on instead of a blank page; React offers this to classes only. */
export class ErrorBoundary extends Component<Props, State> {
  override readonly state: State = { error: null };

  static getDerivedStateFromError(thrown: unknown): State {
    return { error: thrown instanceof Error ? thrown : new Error(String(thrown)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    return error === null ? this.props.children : <CrashedPage error={error} onRetry={this.props.onRetry} />;
  }
}
