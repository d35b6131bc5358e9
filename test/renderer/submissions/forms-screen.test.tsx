import { screen, waitFor, within } from "@testing-library/react";
import { expect, test } from "vitest";

import { FormsScreen } from "#renderer/features/submissions/designer/forms-screen.tsx";
import { campaignForm } from "#shared/features/submissions/campaign-form-data.ts";
import type { ListedForm } from "#shared/features/submissions/contract.ts";
import { count, firstVersion, ofUnit } from "#shared/features/submissions/forms/form-parts-data.ts";

import { showScreen } from "../support/show-screen.tsx";

const own = firstVersion({
  code: "HG-01",
  name: "Hòa giải",
  sections: [ofUnit("Hòa giải", "Tổ hòa giải", [count("groups", "Tổ hòa giải", "tổ")])],
});

function show(listed: readonly ListedForm[]) {
  let kept = listed;
  return showScreen(<FormsScreen />, {
    "submissions.forms": () => [...kept],
    "submissions.saveForm": ({ form }) => {
      const isNew = !kept.some((each) => each.form.code === form.code);
      const saved = { ...form, version: isNew ? 1 : form.version + 1 };
      const entry = { form: saved, isReady: false, isUsed: false, periodCodes: [] };
      kept = [...kept.filter((each) => each.form.code !== form.code), entry];
      return saved;
    },
  });
}

const used: ListedForm = { form: campaignForm, isReady: true, isUsed: true, periodCodes: [] };
const fresh: ListedForm = { form: own, isReady: false, isUsed: false, periodCodes: [] };

test("a row that is added is saved as part of the next version of a form that went out", async () => {
  const { user, callsOf, violations } = show([used, fresh]);
  await screen.findByRole("button", { name: "Thêm dòng" });
  expect(await violations()).toEqual([]);

  await user.click(screen.getByRole("tab", { name: "Xã" }));
  await user.click(screen.getByRole("button", { name: "Thêm dòng" }));
  expect(await screen.findByText(/Bản 1 đã gửi đi/)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ghi biểu" }));

  await waitFor(() => {
    expect(callsOf("submissions.saveForm")).toHaveLength(1);
  });
  const [{ form }] = callsOf("submissions.saveForm") as [{ form: typeof campaignForm }];
  expect(form.sections[1]?.items.at(-1)).toMatchObject({ code: "soLieuMoi", label: "Số liệu mới" });
  expect(await screen.findByText("CD-01, bản 2, của cơ quan")).toBeTruthy();
});

test("a change is taken back and made again before it is saved", async () => {
  const { user, callsOf } = show([used]);
  await screen.findByRole("button", { name: "Thêm dòng" });
  await user.click(screen.getByRole("button", { name: "Thêm dòng" }));
  expect(screen.getByText("Có thay đổi chưa ghi.")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Hoàn tác" }));
  expect(screen.queryByText("Có thay đổi chưa ghi.")).toBeNull();
  await user.click(screen.getByRole("button", { name: "Làm lại" }));
  expect(screen.getByText("Có thay đổi chưa ghi.")).toBeTruthy();
  expect(callsOf("submissions.saveForm")).toEqual([]);
});

test("checks are read as sentences, taken out and added", async () => {
  const { user, callsOf } = show([used]);
  await user.click(await screen.findByRole("tab", { name: "Phép kiểm tra (11)" }));
  const broken = "Hộ nghèo + Hộ cận nghèo không lớn hơn Tổng số hộ";
  expect(screen.getByText(broken)).toBeTruthy();
  await user.click(screen.getByRole("button", { name: `Bỏ phép kiểm tra: ${broken}` }));
  expect(screen.getByRole("tab", { name: "Phép kiểm tra (10)" })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ghi biểu" }));
  await waitFor(() => {
    const [call] = callsOf("submissions.saveForm") as [{ form: typeof campaignForm }];
    expect(call.form.checks).toHaveLength(10);
  });
});

test("a check is written as a formula, which says what it means or what is wrong in it", async () => {
  const { user, callsOf, violations } = show([used]);
  await user.click(await screen.findByRole("tab", { name: "Phép kiểm tra (11)" }));
  await user.click(screen.getByRole("button", { name: "Thêm công thức" }));
  const dialog = await screen.findByRole("dialog", { name: /bằng công thức/ });
  const formula = within(dialog).getByRole("textbox", { name: /Điều phải đúng/ });
  await user.type(formula, "birth <= 5");
  expect(within(dialog).getByText(/không có mục “birth”.*Có phải là births/)).toBeTruthy();
  await user.click(within(dialog).getByRole("button", { name: "Thêm" }));

  await user.clear(formula);
  await user.type(formula, "births <= TỔNG(");
  await user.click(within(dialog).getByRole("combobox", { name: "Chèn mã số liệu" }));
  await user.click(await screen.findByRole("option", { name: "Tổng số hộ (households)" }));
  await user.type(formula, ")");
  expect(within(dialog).getByRole("status").textContent).toBe(
    "Nghĩa là: “Số trẻ sinh trong kỳ” <= TỔNG(“Tổng số hộ”)",
  );
  expect(await violations()).toEqual([]);
  await user.type(
    within(dialog).getByRole("textbox", { name: /Câu báo khi sai/ }),
    "Sinh quá nhiều",
  );
  await user.click(within(dialog).getByRole("button", { name: "Thêm" }));

  expect(await screen.findByText("Sinh quá nhiều")).toBeTruthy();
  await user.click(screen.getByRole("button", { name: "Ghi biểu" }));
  await waitFor(() => {
    const [call] = callsOf("submissions.saveForm") as [{ form: typeof campaignForm }];
    expect(call.form.checks.at(-1)).toEqual({
      formula: "births <= TỔNG(households)",
      severity: "error",
      message: "Sinh quá nhiều",
    });
  });
});

test("a form of the office's own begins with a symbol that nobody has", async () => {
  const { user, callsOf } = show([used, fresh]);
  await user.click(await screen.findByRole("button", { name: "Thêm biểu" }));
  const dialog = await screen.findByRole("dialog", { name: "Thêm biểu mẫu" });
  const code = within(dialog).getByRole("textbox", { name: /Ký hiệu/ });
  await user.type(code, "hg-01");
  await user.type(within(dialog).getByRole("textbox", { name: /Tên biểu/ }), "Đường làng");
  await user.click(within(dialog).getByRole("button", { name: "Thêm biểu" }));
  expect(within(dialog).getByText(/Đã có biểu HG-01/)).toBeTruthy();
  await user.clear(code);
  await user.type(code, "DL-01");
  await user.click(within(dialog).getByRole("button", { name: "Thêm biểu" }));

  expect(await screen.findByRole("region", { name: "Đường làng" })).toBeTruthy();
  expect(callsOf("submissions.saveForm")).toMatchObject([
    { form: { code: "DL-01", name: "Đường làng", version: 1 } },
  ]);
});
