import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import path from "node:path";

import type { FileGrant, GrantedFile } from "#shared/kernel/backend-protocol.ts";

export type FileGrants = Readonly<{
  /** Tells the backend of the file, and gives what the window may know of it. */
  give: (file: string) => Promise<GrantedFile>;
  pathOf: (token: unknown) => string | null;
}>;

/** Tokens for the files that a person picked; they last as long as the program runs. */
export function createFileGrants(tellBackend: (grant: FileGrant) => void): FileGrants {
  const paths = new Map<string, string>();
  return {
    async give(file) {
      const token = randomUUID();
      const name = path.basename(file).normalize("NFC");
      const size = await sizeOf(file);
      paths.set(token, file);
      tellBackend({ token, path: file, name, size });
      return { token, name, size };
    },
    pathOf: (token) => (typeof token === "string" ? (paths.get(token) ?? null) : null),
  };
}

/** 0 for a file that is yet to be written. */
async function sizeOf(file: string): Promise<number> {
  try {
    return (await stat(file)).size;
  } catch {
    return 0;
  }
}
