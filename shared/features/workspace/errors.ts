import { failureOf } from "#shared/kernel/app-error.ts";

export type WorkspaceFailures = {
  "workspace.not-open": object;
  "workspace.not-found": { fileName: string };
  "workspace.file-exists": { fileName: string };
  "workspace.cannot-write": {
    fileName: string;
    /** "data-file": the name belongs to a data file of this program, which nothing may overwrite. */
    reason: "in-use" | "no-permission" | "no-space" | "data-file" | "other";
  };
  /** Another running program holds the data file. */
  "workspace.in-use": { fileName: string };
  /** An SQLite file of another program, or no SQLite file at all. */
  "workspace.foreign-file": { fileName: string };
  "workspace.newer-file": { fileName: string; fileVersion: number; programVersion: number };
  "workspace.damaged": { fileName: string };
  "workspace.backup-bad": { backup: string };
  "workspace.not-damaged": object;
};

export const workspaceFailure = failureOf<WorkspaceFailures>();
