import { lazy } from "react";
import { Route, Switch } from "wouter";

import { appText } from "#shared/kernel/app-text.ts";
import { EmptyState } from "#renderer/components/empty-state.tsx";
import { Screen } from "#renderer/components/screen.tsx";

// Each screen is a file of its own, so that the window opens before the grid and the charts are read.
const OverviewScreen = lazy(async () => ({
  default: (await import("#renderer/features/reports/overview-screen.tsx")).OverviewScreen,
}));
const PlanScreen = lazy(async () => ({
  default: (await import("#renderer/features/plans/plan-screen.tsx")).PlanScreen,
}));
const TargetsScreen = lazy(async () => ({
  default: (await import("#renderer/features/indicators/targets-screen.tsx")).TargetsScreen,
}));
const SubmissionsScreen = lazy(async () => ({
  default: (await import("#renderer/features/submissions/submissions-screen.tsx"))
    .SubmissionsScreen,
}));
const SubmissionScreen = lazy(async () => ({
  default: (await import("#renderer/features/submissions/submission-screen.tsx")).SubmissionScreen,
}));
const FormsScreen = lazy(async () => ({
  default: (await import("#renderer/features/submissions/designer/forms-screen.tsx")).FormsScreen,
}));
const TableScreen = lazy(async () => ({
  default: (await import("#renderer/features/submissions/district/table-screen.tsx")).TableScreen,
}));
const EvaluationScreen = lazy(async () => ({
  default: (await import("#renderer/features/evaluation/evaluation-screen.tsx")).EvaluationScreen,
}));
const SchemesScreen = lazy(async () => ({
  default: (await import("#renderer/features/evaluation/schemes/schemes-screen.tsx")).SchemesScreen,
}));
const MarksScreen = lazy(async () => ({
  default: (await import("#renderer/features/evaluation/marks/marks-screen.tsx")).MarksScreen,
}));
const RewardsScreen = lazy(async () => ({
  default: (await import("#renderer/features/rewards/rewards-screen.tsx")).RewardsScreen,
}));
const DocumentsScreen = lazy(async () => ({
  default: (await import("#renderer/features/documents/documents-screen.tsx")).DocumentsScreen,
}));
const PaperScreen = lazy(async () => ({
  default: (await import("#renderer/features/documents/paper-screen.tsx")).PaperScreen,
}));
const SigningScreen = lazy(async () => ({
  default: (await import("#renderer/features/signing/signing-screen.tsx")).SigningScreen,
}));
const OfficeScreen = lazy(async () => ({
  default: (await import("#renderer/features/office/office-screen.tsx")).OfficeScreen,
}));
const AdminScreen = lazy(async () => ({
  default: (await import("#renderer/features/workspace/admin-screen.tsx")).AdminScreen,
}));

export function Routes() {
  return (
    <Switch>
      <Route path="/" component={OverviewScreen} />
      <Route path="/plan" component={PlanScreen} />
      <Route path="/targets">{() => <TargetsScreen targetId={null} />}</Route>
      <Route path="/targets/:id">{({ id }) => <TargetsScreen targetId={Number(id)} />}</Route>
      <Route path="/submissions" component={SubmissionsScreen} />
      <Route path="/submissions/forms" component={FormsScreen} />
      <Route path="/submissions/table" component={TableScreen} />
      <Route path="/submissions/:id/:cell?">
        {({ id, cell = null }) => <SubmissionScreen submissionId={Number(id)} cell={cell} />}
      </Route>
      <Route path="/evaluation/schemes" component={SchemesScreen} />
      <Route path="/evaluation/marks" component={MarksScreen} />
      <Route path="/evaluation" component={EvaluationScreen} />
      <Route path="/rewards" component={RewardsScreen} />
      <Route path="/documents">{() => <DocumentsScreen documentId={null} />}</Route>
      <Route path="/documents/:id">
        {({ id }) => <DocumentsScreen key={id} documentId={Number(id)} />}
      </Route>
      <Route path="/documents/:id/edit">
        {({ id }) => <PaperScreen documentId={Number(id)} />}
      </Route>
      <Route path="/signing" component={SigningScreen} />
      <Route path="/office" component={OfficeScreen} />
      <Route path="/admin" component={AdminScreen} />
      <Route>
        <Screen title={appText.notFound.title}>
          <EmptyState title={appText.notFound.title}>{appText.notFound.text}</EmptyState>
        </Screen>
      </Route>
    </Switch>
  );
}
