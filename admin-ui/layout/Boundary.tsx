import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Alert, Button } from '@mui/material';

type Props = { readonly children: ReactNode };
type State = { readonly broken: boolean };

/** A page that broke says so and leaves the rest of the console standing. */
export class Boundary extends Component<Props, State> {
  override state: State = { broken: false };

  static getDerivedStateFromError(): State {
    return { broken: true };
  }

  override componentDidCatch(error: Error, info: ErrorInfo): void {
    reportError(new Error(`CONSOLE_PAGE_BROKE ${error.message} ${info.componentStack ?? ''}`, { cause: error }));
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children;
    const reload = (
      <Button color="inherit" size="small" onClick={() => window.location.reload()}>
        Load again
      </Button>
    );
    return (
      <Alert severity="error" action={reload}>
        This could not be shown. Check the connection and load it again; a new version of the console may have been
        installed, too. Commands that were sent are not affected.
      </Alert>
    );
  }
}
