import path from "node:path";

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const projectRoot = path.join(import.meta.dirname, "..");

export default defineConfig({
  root: path.join(projectRoot, "renderer"),
  plugins: [react()],
  // The main process puts a fresh nonce in place of this word at each load.
  html: { cspNonce: "__CSP_NONCE__" },
  build: {
    outDir: path.join(projectRoot, "dist/renderer"),
    emptyOutDir: true,
    target: "chrome130",
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 4000,
  },
});
