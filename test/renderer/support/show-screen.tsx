import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { cleanup, render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import axe from "axe-core";
import type { ReactNode } from "react";
import { afterEach } from "vitest";
import { Router } from "wouter";
import { memoryLocation } from "wouter/memory-location";

import type { Input, Method, Output } from "#renderer/app/api.ts";
import { createQueryClient } from "#renderer/app/query-client.ts";
import { SessionProvider } from "#renderer/app/session.tsx";
import { theme } from "#renderer/app/theme.ts";
import { WorkPeriodProvider } from "#renderer/app/work-period.tsx";
import type { Session } from "#shared/features/office/contract.ts";
import type {
  BackendApi,
  DesktopApi,
  GrantedFile,
  WindowEvent,
} from "#shared/kernel/backend-protocol.ts";

/** A failure as the backend names it: `throw refusal("office.username-taken", { username })`. */
export function refusal(code: string, details: unknown = {}): Error {
  return Object.assign(new Error(code), { code, details });
}

export type Answers = {
  readonly [M in Method]?: (input: Input<M>, call: FakeCall) => Output<M> | Promise<Output<M>>;
};

/** What a slow answer may do meanwhile. */
export type FakeCall = Readonly<{
  progress: (done: number, total: number) => void;
  /** Resolves when the window asks to stop. */
  cancelled: Promise<void>;
}>;

export const onePerson: Session = { mode: "one-person", account: null };

/** What the year's switch asks of the backend before any screen stands. */
export const year2020: Answers = {
  "plans.years": () => [
    { year: 2020, planId: 1, title: "Kế hoạch năm 2020", status: "draft", documentId: 1 } as never,
  ],
  "submissions.periods": () => [
    {
      code: "2020-Y",
      year: 2020,
      kind: "Y",
      startsOn: "2020-01-01",
      opensOn: "2020-01-01",
      dataClosesOn: "2020-12-14",
      dueOn: "2020-12-20",
    },
  ],
};

/** One screen with all that stands round it; the backend is the given answers. */
export function showScreen(
  screen: ReactNode,
  answers: Answers,
  { session = onePerson }: { readonly session?: Session } = {},
) {
  const { calls, desk, emit } = fakeWindow({ ...year2020, ...answers });
  const { hook, history } = memoryLocation({ path: "/", record: true });
  const view = render(
    <MantineProvider theme={theme} env="test">
      <QueryClientProvider client={createQueryClient()}>
        <Router hook={hook}>
          <SessionProvider session={session}>
            <WorkPeriodProvider>
              <main>{screen}</main>
            </WorkPeriodProvider>
          </SessionProvider>
        </Router>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return {
    user: userEvent.setup(),
    calls,
    unmount: view.unmount,
    callsOf: (method: Method) =>
      calls.filter((each) => each.method === method).map(({ input }) => input),
    desk,
    emit,
    places: history,
    violations: async () => findViolations(view.baseElement),
  };
}

/** Puts a backend of the given answers and a desktop of given dialogs into the window. */
export function fakeWindow(answers: Answers) {
  const calls: { method: string; input: unknown }[] = [];
  const listeners = new Set<(event: WindowEvent) => void>();
  const cancels = new Map<string, () => void>();
  const emit = (event: WindowEvent): void => {
    for (const listener of listeners) listener(event);
  };
  const backend: BackendApi = {
    call: async (method, input, id) => {
      calls.push({ method, input });
      const cancelled = new Promise<void>((resolve) => cancels.set(id, resolve));
      await Promise.resolve();
      // Which answer belongs to which method is checked where the answers are given.
      const answer = answers[method as Method] as
        ((input: unknown, call: FakeCall) => unknown) | undefined;
      if (answer === undefined) throw new Error(`the test has no answer to ${method}`);
      const progress = (done: number, total: number): void => {
        emit({ type: "progress", job: id, done, total });
      };
      try {
        return { ok: true, value: await answer(input, { progress, cancelled }) };
      } catch (error) {
        if (error instanceof Error && "code" in error && "details" in error) {
          return { ok: false, error: { code: String(error.code), details: error.details } };
        }
        throw error;
      }
    },
    cancel: (id) => cancels.get(id)?.(),
    restart: async () => Promise.resolve(),
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const desk = fakeDesktop();
  Object.assign(window, { backend, desktop: desk.api });
  return { calls, desk, emit };
}

function fakeDesktop() {
  let nextSave: GrantedFile | null = null;
  let nextFiles: readonly GrantedFile[] = [];
  const asked: string[] = [];
  const api: DesktopApi = {
    chooseFiles: async () => Promise.resolve(nextFiles),
    chooseSave: async ({ defaultName }) => {
      asked.push(defaultName);
      return Promise.resolve(nextSave);
    },
    grantDropped: async () => Promise.resolve(null),
    reveal: async () => Promise.resolve(),
    openFile: async () => Promise.resolve(true),
    saveFile: async () => Promise.resolve(true),
    print: async () => Promise.resolve(true),
    setTheme: async () => Promise.resolve(),
  };
  return {
    api,
    /** Names that save dialogs offered. */
    asked,
    saveAs: (file: GrantedFile | null) => {
      nextSave = file;
    },
    choose: (files: readonly GrantedFile[]) => {
      nextFiles = files;
    },
  };
}

/** Colours are not drawn here; contrast is looked at in the real window. */
export async function findViolations(element: Element): Promise<string[]> {
  const { violations } = await axe.run(element, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

afterEach(cleanup);

// What a page without a screen lacks, and the screens' libraries ask for.
class NoObserver {
  observe(): void {
    // Nothing is ever measured here.
  }
  unobserve(): void {
    // Nothing was observed.
  }
  disconnect(): void {
    // Nothing was observed.
  }
}
Object.assign(window, {
  ResizeObserver: NoObserver,
  IntersectionObserver: NoObserver,
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }),
});
for (const [name, pixels] of [
  ["offsetWidth", 1600],
  ["clientWidth", 1600],
  ["offsetHeight", 800],
  ["clientHeight", 800],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, {
    configurable: true,
    // A line of a grid is a line high, or only the first would fit.
    get(this: HTMLElement) {
      return pixels === 800 && this.closest(".ag-row, .ag-cell, .ag-cell-wrapper") !== null
        ? 24
        : pixels;
    },
  });
}
Object.defineProperty(document, "fonts", {
  configurable: true,
  value: Object.assign(new EventTarget(), { ready: Promise.resolve() }),
});
Object.defineProperty(HTMLCanvasElement.prototype, "getContext", { value: () => null });
// Where words stand on the page is known in the real window only.
Object.defineProperties(Range.prototype, {
  getClientRects: { value: () => [] },
  getBoundingClientRect: { value: () => new DOMRect() },
});
Object.defineProperty(document, "elementFromPoint", { value: () => null });
Object.defineProperty(Element.prototype, "scrollIntoView", {
  configurable: true,
  value: () => undefined,
});
