import path from "node:path";

import { defineConfig } from "vitest/config";

/** Everything that needs no window: rules, the backend on a real file, screens in jsdom. */
export default defineConfig({
  root: path.join(import.meta.dirname, ".."),
  test: {
    // Of two cores one would stand idle; the tests wait for disks and other programs as well.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "core",
          include: ["test/core/**/*.test.ts", "test/backend/**/*.test.ts"],
          environment: "node",
          // Files of one worker share what they import: a third of the time goes into importing.
          isolate: false,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: "renderer",
          include: ["test/renderer/**/*.test.{ts,tsx}"],
          environment: "jsdom",
          testTimeout: 30_000,
        },
      },
    ],
  },
});
