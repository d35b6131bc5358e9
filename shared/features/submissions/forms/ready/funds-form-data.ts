import { count, firstVersion, money, ofUnit } from "../form-parts-data.ts";

/**
 * QU-01: what a commune raised and spent for those in need.
 *
 * @source districts' published reports on the campaign
 */
export const fundsForm = firstVersion({
  code: "QU-01",
  name: "Quỹ Vì người nghèo, Đền ơn đáp nghĩa, Cứu trợ",
  sections: [
    ofUnit("Quỹ", "Thu, chi các quỹ vận động trong kỳ", [
      money("povertyFundDong", "Quỹ Vì người nghèo đã thu"),
      money("povertyFundSpentDong", "Quỹ Vì người nghèo đã chi"),
      count("solidarityHouses", "Nhà đại đoàn kết xây mới, sửa chữa", "nhà", { maximum: 1_000 }),
      money("gratitudeFundDong", "Quỹ Đền ơn đáp nghĩa đã thu"),
      money("gratitudeFundSpentDong", "Quỹ Đền ơn đáp nghĩa đã chi"),
      money("reliefFundDong", "Quỹ Cứu trợ đã thu"),
      money("reliefFundSpentDong", "Quỹ Cứu trợ đã chi"),
    ]),
  ],
});
