import type { WantedCertificates } from "#shared/features/rewards/contract.ts";
import { submitAndApprove } from "../../support/sign-off.ts";
import { fullReport } from "../evaluation/full-report.ts";
import { startDistrict } from "../indicators/district.ts";
import { type ReadPage, readPdf } from "../pdf/read-pdf.ts";

const year = 2020;
export const longName =
  "Ban Chỉ đạo phong trào “Toàn dân đoàn kết xây dựng đời sống văn hóa” và Tổ giám sát cộng đồng các bản Nà Can, Nà Sen, Nà Đon, Phiêng Hoi, Phiêng Tiên, Phiêng Pẳng, Cò Lá, Hợp Nhất";
export const longAchievement =
  "Vận động nhân dân hiến đất, góp công làm 4,2 km đường nội bản, xây mới hai nhà văn hóa, vệ sinh môi trường hằng tuần; không có hộ tái nghèo; 100% hộ có nhà tiêu hợp vệ sinh; giữ vững danh hiệu bản văn hóa năm năm liền và hoàn thành trước thời hạn toàn bộ chỉ tiêu được giao trong kế hoạch của huyện";
/** As a keyboard on another system gives it: letter and mark apart. */
const apart = "Tẩn Thị Mẩy".normalize("NFD");

export const wanted: WantedCertificates = {
  year,
  size: "A4",
  form: "full",
  nominationIds: null,
  shiftMm: { x: 0, y: 0 },
};

/** A district of one commune, one household, one person and a body with a long name to reward. */
export async function startAwards() {
  const backend = await startDistrict({
    units: [
      { name: "Xã Nhất", reports: { "2020-Y": fullReport(90) } },
      { name: "Xã Nhì", reports: { "2020-Y": fullReport(10) } },
    ],
    signer: { name: "Lò Văn Sơn", office: "Phó Chủ tịch" },
  });
  await backend.ok("evaluation.run", { year, periodCode: "2020-Y" });
  await backend.ok("rewards.propose", { year });
  const all = { year, unitId: 2 };
  await backend.ok("rewards.nominate", {
    nominations: [
      {
        ...all,
        category: "individual",
        name: apart,
        position: "Trưởng bản Nà Sen",
        achievement: "Vận động 12 hộ hiến 1.200 m² đất.",
      },
      { ...all, category: "household", name: "Vàng A Sử", position: "Bản Nà Can", achievement: "" },
      {
        ...all,
        category: "collective",
        name: longName,
        position: "",
        achievement: longAchievement,
      },
    ],
  });
  return {
    ...backend,
    [Symbol.asyncDispose]: () => backend[Symbol.asyncDispose](),
    /** Drafts the decision and takes it to its number. */
    async issueDecision(): Promise<void> {
      const { decision } = await backend.ok("rewards.draftDecision", { year });
      const documentId = decision?.documentId ?? 0;
      await submitAndApprove(backend, documentId);
      await backend.ok("documents.issue", { documentId, issuedOn: "2020-12-18", number: null });
    },
    async certificates(more: Partial<WantedCertificates> = {}) {
      const { bytes } = await backend.ok("rewards.certificates", { ...wanted, ...more });
      return { bytes, pages: await readPdf(bytes) };
    },
  };
}

export function pageAt(pages: readonly ReadPage[], index: number): ReadPage {
  const page = pages[index];
  if (page === undefined) throw new Error(`no page ${index}`);
  return page;
}
