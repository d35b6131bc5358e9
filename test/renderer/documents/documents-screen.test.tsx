import { screen, within } from "@testing-library/react";
import { expect, test, vi } from "vitest";

import { DocumentsScreen } from "#renderer/features/documents/documents-screen.tsx";
import type { OfficialDocument } from "#shared/features/documents/contract.ts";

import { draftPaper } from "../support/draft-paper.ts";
import { type Answers, refusal, showScreen } from "../support/show-screen.tsx";

// Pages are drawn by a worker on a canvas, which only the real window has.
vi.mock("#renderer/components/pdf-preview/open-pdf.ts", () => ({
  openPdf: async () => Promise.reject(new Error("no pages here")),
}));

const draft: OfficialDocument = {
  ...draftPaper,
  kind: "QĐ",
  subjectKind: "rewardDecision",
  subjectId: 4,
  title: "Khen thưởng năm 2020",
  symbol: "QĐ-UBND",
};
const issued: OfficialDocument = {
  ...draft,
  id: 2,
  kind: "KH",
  title: "Kế hoạch thực hiện Cuộc vận động năm 2020",
  status: "issued",
  number: 9,
  symbol: "KH-UBND",
  issuedOn: "2020-02-05",
  signerName: "Cao Trang Trọng",
  issuedAt: "2020-02-05T02:00:00.000Z",
  issuedBy: "Văn thư",
  pageCount: 6,
  sha256: "657c4379".padEnd(64, "0"),
};
const answers: Answers = {
  "documents.list": () => [draft, issued],
  "documents.waiting": () => [],
  "documents.gaps": () => [],
  "signing.signedPapers": () => [
    {
      documentId: 2,
      role: "signer",
      name: "Cao Trang Trọng",
      signedAt: "2020-02-05T03:04:00.000Z",
    },
    {
      documentId: 2,
      role: "organization",
      name: "UBND huyện Mẫu",
      signedAt: "2020-02-05T04:05:00.000Z",
    },
  ],
  "documents.show": ({ documentId }) => {
    const found = [draft, issued].find(({ id }) => id === documentId);
    if (found === undefined) throw refusal("documents.not-found");
    return found;
  },
  "documents.pdf": () => ({ bytes: new Uint8Array([37]), sha256: "", isFrozen: true }),
  "documents.savePdf": () => ({ fileName: "09-KH-UBND.pdf", sha256: "", sizeBytes: 1 }),
};

test("keeps a register with sign, date, step, who signed when, pages and fingerprint", async () => {
  showScreen(<DocumentsScreen documentId={null} />, answers);

  const row = await screen.findByRole("row", { name: /09\/KH-UBND/ });
  expect(
    within(row)
      .getAllByRole("gridcell")
      .map((cell) => cell.textContent),
  ).toEqual([
    "09/KH-UBND",
    "05/02/2020",
    "Kế hoạch",
    "Kế hoạch thực hiện Cuộc vận động năm 2020",
    "Đã ban hành",
    "Cao Trang Trọngký số 10:04 05/02/2020UBND huyện Mẫu ký số 11:05 05/02/2020",
    "6",
    "657c4379… Sao chép",
  ]);
});

test("narrows the register to one step", async () => {
  const { user } = showScreen(<DocumentsScreen documentId={null} />, answers);
  await screen.findByRole("row", { name: /09\/KH-UBND/ });
  await user.selectOptions(screen.getByLabelText("Lọc theo tình trạng"), "draft");

  expect(await screen.findByText("1 dòng")).toBeTruthy();
  expect(screen.queryByRole("row", { name: /09\/KH-UBND/ })).toBeNull();
});

test("looks through every year and narrows to one kind", async () => {
  const old: OfficialDocument = {
    ...issued,
    id: 3,
    kind: "BC",
    year: 2018,
    title: "Báo cáo năm 2018",
    symbol: "BC-UBND",
    issuedOn: "2018-12-20",
  };
  const { user, callsOf } = showScreen(<DocumentsScreen documentId={null} />, {
    ...answers,
    "documents.list": ({ year }) => (year === null ? [draft, issued, old] : [draft, issued]),
  });
  await screen.findByRole("row", { name: /09\/KH-UBND/ });
  await user.selectOptions(screen.getByLabelText("Phạm vi của sổ"), "Mọi năm");
  await screen.findByText("3 dòng");
  await user.selectOptions(screen.getByLabelText("Lọc theo loại văn bản"), "Báo cáo");

  expect(await screen.findByRole("row", { name: /Báo cáo năm 2018/ })).toBeTruthy();
  expect(await screen.findByText("1 dòng")).toBeTruthy();
  expect(callsOf("documents.list")).toEqual([{ year: 2020 }, { year: null }]);
});

test("opens a paper beside the register and saves its PDF under its sign", async () => {
  const { user, desk, callsOf } = showScreen(<DocumentsScreen documentId={null} />, answers);
  // Who signed is asked for after the papers; the row is drawn once more when it is known.
  await screen.findByText("ký số 10:04 05/02/2020");
  await user.click(await screen.findByRole("button", { name: `Xem văn bản: ${issued.title}` }));
  expect(await screen.findByRole("heading", { name: "Kế hoạch 09/KH-UBND" })).toBeTruthy();

  desk.saveAs({ token: "token-of-pdf", name: "09-KH-UBND.pdf", size: 0 });
  await user.click(await screen.findByRole("button", { name: "Lưu PDF" }));

  expect(await screen.findByText("Đã lưu “09-KH-UBND.pdf”.")).toBeTruthy();
  expect(desk.asked).toEqual(["09-KH-UBND.pdf"]);
  expect(callsOf("documents.savePdf")).toEqual([{ documentId: 2, target: "token-of-pdf" }]);
});

test("signs a draft off from the register", async () => {
  const { user, callsOf } = showScreen(<DocumentsScreen documentId={1} />, {
    ...answers,
    "documents.submit": () => ({ ...draft, status: "submitted" }),
  });
  await user.click(await screen.findByRole("button", { name: "Trình lãnh đạo" }));

  expect(callsOf("documents.submit")).toEqual([{ documentId: 1 }]);
});

test("goes back from a paper to the whole register", async () => {
  const { user } = showScreen(<DocumentsScreen documentId={2} />, answers);
  await user.click(await screen.findByRole("button", { name: "Về sổ văn bản" }));

  expect(screen.queryByRole("heading", { name: "Kế hoạch 09/KH-UBND" })).toBeNull();
});

test("teaches where papers come from while there are none", async () => {
  showScreen(<DocumentsScreen documentId={null} />, {
    ...answers,
    "documents.list": () => [],
  });

  const empty = await screen.findByRole("region", { name: "Năm này chưa có văn bản" });
  expect(within(empty).getByRole("link", { name: "Đến Kế hoạch" })).toBeTruthy();
});

test("says that a paper is no longer there", async () => {
  showScreen(<DocumentsScreen documentId={99} />, answers);

  expect((await screen.findByRole("alert")).textContent).toContain("Không còn thấy văn bản này");
});

test("lists what waits for me, of any year, and opens it", async () => {
  const lastYears: OfficialDocument = {
    ...draft,
    id: 7,
    year: 2019,
    title: "Báo cáo tổng kết năm 2019",
    status: "submitted",
    submittedBy: "Lan",
    submittedAt: "2020-01-06T02:00:00.000Z",
  };
  const { user, violations } = showScreen(<DocumentsScreen documentId={null} />, {
    ...answers,
    "documents.show": () => lastYears,
    "documents.waiting": () => [
      { document: { ...draft, sentBackReason: "Thiếu một hộ" }, next: "mend" },
      { document: lastYears, next: "checkForm" },
    ],
  });

  const waiting = await screen.findByRole("region", { name: "Chờ tôi (2)" });
  expect(
    within(waiting)
      .getAllByRole("listitem")
      .map((item) => item.textContent),
  ).toEqual([
    "Sửa rồi trình lạiKhen thưởng năm 2020năm 2020, trả lại: Thiếu một hộ",
    "Kiểm tra thể thứcBáo cáo tổng kết năm 2019năm 2019",
  ]);
  await user.click(within(waiting).getByRole("button", { name: /Báo cáo tổng kết năm 2019/ }));

  await screen.findByRole("region", { name: "Báo cáo tổng kết năm 2019" });
  expect(await violations()).toEqual([]);
});

test("keeps the register when a paper's pages cannot be made", async () => {
  showScreen(<DocumentsScreen documentId={1} />, {
    ...answers,
    "documents.pdf": () => {
      throw refusal("documents.font-incomplete", { file: "Tinos.ttf", missing: "ữ" });
    },
  });

  expect((await screen.findByRole("alert")).textContent).toContain("Tinos.ttf");
  expect(await screen.findByRole("button", { name: `Xem văn bản: ${issued.title}` })).toBeTruthy();
});

test("has no accessibility faults round the pages", async () => {
  const { violations } = showScreen(<DocumentsScreen documentId={2} />, {
    ...answers,
    "documents.pdf": () => {
      throw refusal("documents.not-found");
    },
  });
  await screen.findByRole("alert");

  expect(await violations()).toEqual([]);
});
