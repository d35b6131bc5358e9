import { count, firstVersion, money, ofVillages } from "../form-parts-data.ts";

const LARGE = { maximum: 10_000_000 };

/**
 * DG-01: what was built and what people gave for it, by village.
 *
 * @source districts' published reports on the campaign
 */
export const contributionForm = firstVersion({
  code: "DG-01",
  name: "Công trình và đóng góp của nhân dân",
  sections: [
    ofVillages("Bản", "Công trình làm mới, nâng cấp và đóng góp của nhân dân", [
      count("roadMetres", "Đường giao thông", "m", LARGE),
      count("canalMetres", "Kênh mương", "m", LARGE),
      count("publicWorksBuilt", "Nhà văn hóa, sân chơi, công trình khác", "công trình", {
        maximum: 100,
      }),
      money("contributedDong", "Tiền nhân dân đóng góp"),
      count("contributedWorkDays", "Ngày công đóng góp", "công", LARGE),
      count("donatedLandM2", "Đất hiến", "m²", LARGE),
    ]),
  ],
});
