import {
  count,
  firstVersion,
  listMark,
  listText,
  listWhole,
  ofHouseholds,
} from "../form-parts-data.ts";

const HOUSEHOLDS = { maximum: 5_000 };

/**
 * DS-01: the households that registered for and are put forward as families of culture, one
 * row a household, from which the communes' decisions of recognition are made.
 *
 * @source Nghị định 122/2018/NĐ-CP (đăng ký, tự chấm điểm, danh sách hộ đề nghị); the columns are a commune's usual ones, "cần kiểm tra" against the province's form
 */
export const householdForm = firstVersion({
  code: "DS-01",
  name: "Danh sách hộ xét gia đình văn hóa",
  sections: [
    ofHouseholds(
      "Danh sách hộ",
      "Danh sách hộ đăng ký, đề nghị công nhận gia đình văn hóa",
      [
        listWhole("birthYear", "Năm sinh", 2_100, { stays: true }),
        listWhole("members", "Số khẩu", 50, { stays: true }),
        listMark("listedRegistered", "Đăng ký"),
        listWhole("selfScore", "Điểm tự chấm", 100),
        listMark("listedCultural", "Đề nghị công nhận", "listedRegistered", "warning"),
        listMark("listedCultural3Years", "Đạt 3 năm liền", "listedCultural", "error"),
        listText("note", "Ghi chú", 200),
      ],
      [
        count("listedHouseholds", "Số hộ trong danh sách", "hộ", HOUSEHOLDS),
        count("listedRegistered", "Hộ đăng ký (theo danh sách)", "hộ", HOUSEHOLDS),
        count("listedCultural", "Hộ đề nghị công nhận (theo danh sách)", "hộ", HOUSEHOLDS),
        count("listedCultural3Years", "Hộ đạt 3 năm liền (theo danh sách)", "hộ", HOUSEHOLDS),
      ],
    ),
  ],
});
