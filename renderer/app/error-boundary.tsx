import { Button } from "@mantine/core";
import { Component, type ReactNode } from "react";

import { appText } from "#shared/kernel/app-text.ts";
import { CopyButton } from "#renderer/components/copy-button.tsx";

import classes from "./error-boundary.module.css";
import { detailsOf, incidentOf } from "./error-text.ts";

const text = appText.crash;

type Props = Readonly<{ children: ReactNode }>;
type State = Readonly<{ error: unknown; hasFailed: boolean }>;

/** A bug while drawing: the part is replaced by an incident number, the rest goes on. (React has boundaries as classes only.) */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { error: null, hasFailed: false };

  static getDerivedStateFromError(error: unknown): State {
    return { error, hasFailed: true };
  }

  override render(): ReactNode {
    const { error, hasFailed } = this.state;
    if (!hasFailed) return this.props.children;
    return (
      <div role="alert" className={classes["crash"]}>
        <h1>{text.title}</h1>
        <p>{text.text(incidentOf(error))}</p>
        <div className={classes["actions"]}>
          <CopyButton text={() => detailsOf(error)} label={text.copy} />
          <Button
            onClick={() => {
              this.setState({ error: null, hasFailed: false });
            }}
          >
            {text.reload}
          </Button>
        </div>
      </div>
    );
  }
}
