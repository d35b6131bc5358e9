import type { Reply } from "./contract.ts";

/** A file that a person picked. The path stays outside the window; only the token goes in. */
export type FileGrant = Readonly<{ token: string; path: string; name: string; size: number }>;

/** What the window knows of a picked file. */
export type GrantedFile = Readonly<{ token: string; name: string; size: number }>;

/** Main process → backend process. `id` is one number a call, given by main. */
export type ToBackend =
  | Readonly<{ type: "call"; id: number; method: string; input: unknown }>
  | Readonly<{ type: "cancel"; id: number }>
  | (Readonly<{ type: "grant" }> & FileGrant)
  /** Null: the helper ended without an answer. */
  | Readonly<{ type: "helper-answer"; id: number; answer: unknown }>
  | Readonly<{ type: "close" }>;

/** Backend process → main process. */
export type FromBackend =
  | Readonly<{ type: "reply"; id: number; reply: Reply }>
  | (Readonly<{ type: "progress"; id: number }> & Progress)
  | Readonly<{ type: "event"; name: string; details: unknown }>
  /** Asks for a helper process of its own for one request: foreign code that may take its process down. */
  | Readonly<{ type: "helper"; id: number; request: unknown }>;

/** `total` 0: not known yet. */
export type Progress = Readonly<{ done: number; total: number; label?: string }>;

/**
 * Main process → window. `job` is the id that the window gave its call.
 * "restarted" and "stopped" tell what became of a backend that died.
 */
export type WindowEvent =
  | (Readonly<{ type: "progress"; job: string }> & Progress)
  | Readonly<{ type: "event"; name: string; details: unknown }>
  | Readonly<{ type: "backend"; state: "restarted" | "stopped" }>;

/** `window.backend`: the only way from a screen to the backend. */
export type BackendApi = Readonly<{
  /** `id` names the call for `cancel` and for its progress events; unused before in this window. */
  call: (method: string, input: unknown, id: string) => Promise<Reply>;
  cancel: (id: string) => void;
  /** Starts a backend that has stopped for good. */
  restart: () => Promise<void>;
  /** @returns how to stop listening */
  onEvent: (listener: (event: WindowEvent) => void) => () => void;
}>;

export type FileKind = Readonly<{ name: string; extensions: readonly string[] }>;

export type ChooseFilesOptions = Readonly<{
  title: string;
  kinds?: readonly FileKind[];
  /** One file only unless true. */
  multiple?: boolean;
  /** Choose a folder instead of files. */
  folder?: boolean;
}>;

export type ChooseSaveOptions = Readonly<{
  title: string;
  defaultName: string;
  kinds?: readonly FileKind[];
}>;

export type ThemeSource = "light" | "dark" | "system";

/** `window.desktop`: what only the desktop can do. */
export type DesktopApi = Readonly<{
  /** Empty when the person cancelled. */
  chooseFiles: (options: ChooseFilesOptions) => Promise<readonly GrantedFile[]>;
  /** Null when the person cancelled. */
  chooseSave: (options: ChooseSaveOptions) => Promise<GrantedFile | null>;
  /** For a file dropped on the window; null for what is not a file of this computer. `file` is a DOM File. */
  grantDropped: (file: object) => Promise<GrantedFile | null>;
  /** Shows the file in its folder. */
  reveal: (token: string) => Promise<void>;
  /** Opens the document with the program that this computer uses for it; false when it cannot. */
  openFile: (token: string) => Promise<boolean>;
  /** Writes a picture (.png) or a table (.csv) made by the window into a file chosen to save; false when it could not. */
  saveFile: (token: string, bytes: Uint8Array) => Promise<boolean>;
  /** Prints a PDF; false when no printer could be asked. */
  print: (pdf: Uint8Array) => Promise<boolean>;
  setTheme: (theme: ThemeSource) => Promise<void>;
}>;
