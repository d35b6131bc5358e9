import { fireEvent, screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { LineList } from "#renderer/components/paper-desk/line-list.tsx";

import { showScreen } from "../support/show-screen.tsx";

async function pasteInto(
  lines: readonly string[],
  at: number,
  text: string,
): Promise<readonly string[] | null> {
  const onChange = vi.fn<(lines: readonly string[]) => void>();
  showScreen(
    <LineList
      label="Nơi nhận"
      lines={lines}
      isReadOnly={false}
      maxLines={4}
      maxLength={20}
      onChange={onChange}
    />,
    {},
  );
  const field = (await screen.findAllByRole("textbox"))[at];
  if (field === undefined) throw new Error("no such line");
  fireEvent.paste(field, { clipboardData: { getData: () => text } });
  return onChange.mock.lastCall?.[0] ?? null;
}

test.each([
  {
    what: "several lines go below the line they are pasted in",
    lines: ["UBND tỉnh", "Lưu: VT"],
    at: 0,
    text: "Sở Văn hóa\r\n\r\n Phòng Nội vụ ",
    after: ["UBND tỉnh", "Sở Văn hóa", "Phòng Nội vụ", "Lưu: VT"],
  },
  {
    what: "an empty line gives way to them, and no more are taken than there may be",
    lines: [""],
    at: 0,
    text: "một\thai\nba\nbốn\nnăm",
    after: ["một", "hai", "ba", "bốn"],
  },
  { what: "one line is pasted as words", lines: ["a"], at: 0, text: "b\n", after: null },
])("$what", async ({ lines, at, text, after }) => {
  expect(await pasteInto(lines, at, text)).toEqual(after);
});
