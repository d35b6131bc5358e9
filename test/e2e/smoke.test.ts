import { describe, expect, inject, test } from "vitest";

import { launchApp } from "./support/launch.ts";

describe.skipIf(inject("display") === null)("on the first day", () => {
  test("the sample district opens, its plan is read and previewed, and it is there again after a power cut", async () => {
    const first = await launchApp();
    const complaints: string[] = [];
    first.window.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    first.window.on("pageerror", (error) => complaints.push(error.message));

    await first.window.getByRole("button", { name: "Mở huyện mẫu" }).click();
    await first.window.getByRole("link", { name: "Kế hoạch" }).click();
    await first.window.getByRole("heading", { name: "Kế hoạch", level: 1 }).waitFor();
    await first.window.getByText("Trang 1/").waitFor();
    await first.photograph("plan");
    await first.kill();

    const second = await launchApp({ dataDirectory: first.dataDirectory });
    await second.window.getByText("UBND huyện Tam Đường").waitFor();
    await second.window.getByRole("link", { name: "Kế hoạch" }).click();
    await second.window.getByText("Đoàn kết phát triển kinh tế").first().waitFor();
    await second.close();

    expect(complaints).toEqual([]);
  });
});
