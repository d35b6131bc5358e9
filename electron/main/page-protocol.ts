import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";

import { app, protocol } from "electron";

import { isOwnPage, pageScheme } from "./page-address.ts";

const noncePlaceholder = "__CSP_NONCE__";

const contentTypes: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".ttf": "font/ttf",
  ".woff2": "font/woff2",
  ".wasm": "application/wasm",
};

/** Before Electron is ready: app: behaves as https: does (own origin, storage, workers). */
export function registerPageScheme(): void {
  // The browser's name carries the program's, and a request header with Vietnamese letters is refused.
  app.userAgentFallback = app.userAgentFallback.replace(/[^\x20-\x7e]/g, "");
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built page out of `directory`, and nothing outside it. */
export function servePage(directory: string): void {
  protocol.handle(pageScheme, async (request) => {
    const file = isOwnPage(request.url) ? fileFor(directory, request.url) : null;
    if (file === null) return notFound();
    try {
      return answer(file, await readFile(file));
    } catch {
      return notFound();
    }
  });
}

/** A path without an extension is a screen of the one page. */
function fileFor(directory: string, url: string): string | null {
  const pathname = decodedPath(url);
  if (pathname === null || pathname.includes("\0")) return null;
  const wanted = path.extname(pathname) === "" ? "index.html" : pathname;
  const file = path.join(directory, wanted);
  return file.startsWith(directory + path.sep) ? file : null;
}

function decodedPath(url: string): string | null {
  try {
    return decodeURIComponent(new URL(url).pathname);
  } catch {
    return null;
  }
}

/** Every answer carries the policy: a worker has no page whose policy it could take over. */
function answer(file: string, bytes: Buffer): Response {
  const extension = path.extname(file);
  const isPage = extension === ".html";
  const nonce = randomBytes(16).toString("base64");
  const body = isPage
    ? bytes.toString("utf8").replaceAll(noncePlaceholder, nonce)
    : new Uint8Array(bytes);
  return new Response(body, {
    headers: {
      "content-type": contentTypes[extension] ?? "application/octet-stream",
      "x-content-type-options": "nosniff",
      "content-security-policy": policy(nonce),
      ...(isPage ? { "cache-control": "no-store" } : {}),
    },
  });
}

function policy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'none'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function notFound(): Response {
  return new Response(null, { status: 404 });
}
