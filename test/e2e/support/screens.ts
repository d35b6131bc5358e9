import { readdirSync } from "node:fs";
import path from "node:path";

import type { Page } from "playwright-core";

import { appText } from "#shared/kernel/app-text.ts";

/** Goes to a screen by the rail, as a person does, and waits until it is there. */
export async function goTo(
  page: Page,
  screen: string,
  patience: Readonly<{ timeout?: number }> = {},
): Promise<void> {
  await page
    .getByRole("navigation", { name: appText.railLabel })
    .getByRole("link", { name: screen, exact: true })
    .click(patience);
  await page.getByRole("heading", { name: screen, level: 1 }).waitFor();
}

/** Where the sample district's filled forms lie. */
export function exampleFolder(dataDirectory: string): string {
  const place = path.join(dataDirectory, "mau");
  const folder = readdirSync(place, { withFileTypes: true }).find(
    (entry) => entry.isDirectory() && entry.name.startsWith("bieu"),
  );
  return path.join(place, folder?.name ?? "");
}
