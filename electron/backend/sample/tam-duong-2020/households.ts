/**
 * Households put forward by hand for a certificate: numbered, so that nobody
 * takes them for people who exist.
 */
export const sampleHouseholds: readonly Readonly<{
  name: string;
  unitCode: string;
  village: string;
  achievement: string;
}>[] = [
  [
    "03424",
    "Bản Nà Bo",
    "Gia đình văn hóa 3 năm liền; vận động 12 hộ trong bản trồng chè theo chuỗi liên kết",
  ],
  ["03412", "Bản Nà Cầu", "Gia đình văn hóa 3 năm liền; hiến 150 m² đất làm đường nội bản"],
  ["03421", "Bản Thẳm", "Gia đình văn hóa 3 năm liền; nòng cốt của đội văn nghệ bản"],
  ["03418", "Bản Nà Giang", "Thoát nghèo năm 2020, giúp 3 hộ khác về giống và kỹ thuật"],
  ["03390", "Tổ dân phố 3", "Gia đình văn hóa 3 năm liền; duy trì tổ thu gom rác của tổ dân phố"],
].map(([unitCode = "", village = "", achievement = ""], index) => ({
  name: `Hộ minh họa ${String(index + 1).padStart(2, "0")}`,
  unitCode,
  village,
  achievement,
}));
