import { submissionsScreenText } from "#shared/features/submissions/screen-text.ts";
import { EmptyState } from "#renderer/components/empty-state.tsx";

const text = submissionsScreenText.guide;

/** Nothing has come in: what to do, in order. */
export function FirstSteps() {
  return (
    <EmptyState title={text.title}>
      <ol>
        {text.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </EmptyState>
  );
}
