import { failureOf } from "./app-error.ts";

/** Why a file that somebody handed in cannot be read; `name` is the file's own name, no folder. */
export type FileFailures = {
  /** The token of the file was not given out in this run. */
  "file.grant-unknown": object;
  "file.not-found": { name: string };
  /** Another program holds it open, or this user may not read it. */
  "file.locked": { name: string };
  "file.too-large": { name: string; bytes: number; limitBytes: number };
  "file.not-xlsx": { name: string };
  "file.password-protected": { name: string };
  /** Unpacks to far more than a form or a list ever holds. */
  "file.zip-bomb": { name: string };
  "file.too-many-cells": { name: string; limit: number };
  "file.too-slow": { name: string; seconds: number };
  /** The right kind by its first bytes, but damaged or not built as one. */
  "file.unreadable": { name: string };
  /** A .rar or .7z, or a zip too deep within zips. */
  "file.packed": { name: string };
  /** In a folder or zip, and no workbook by its name. */
  "file.not-a-form": { name: string };
  "file.heap-too-large": { name: string; limit: number };
  "file.heap-too-deep": { name: string };
  /** Meant to be text or a Word file, but binary. */
  "file.not-text": { name: string };
  /** An old .doc, .rtf or .odt, and no program here that makes a .docx of it. */
  "file.no-converter": { name: string };
  /** Neither a Word file nor text, such as .pdf. */
  "file.kind-unknown": { name: string };
};

export const fileFailure = failureOf<FileFailures>();
