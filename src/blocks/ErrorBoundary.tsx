import { Component, type ReactNode } from 'react';

interface Props {
  readonly fallback: ReactNode;
  readonly children: ReactNode;
  /** A new value tries the children again. */
  readonly resetKey?: string;
}

/** Keeps a fault of one card from taking down the page. */
export class ErrorBoundary extends Component<Props, { failed: string | null | undefined }> {
  override state: { failed: string | null | undefined } = { failed: undefined };

  static getDerivedStateFromError(): { failed: null } {
    return { failed: null };
  }

  override componentDidUpdate(before: Props): void {
    if (this.state.failed !== undefined && before.resetKey !== this.props.resetKey)
      this.setState({ failed: undefined });
  }

  override render(): ReactNode {
    return this.state.failed === undefined ? this.props.children : this.props.fallback;
  }
}
