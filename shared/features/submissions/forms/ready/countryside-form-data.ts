import type { FormDefinition, FormItem } from "../../form-definition.ts";
import { count, evidence, firstVersion, flag, ofUnit } from "../form-parts-data.ts";

/**
 * The nineteen criteria of a new-countryside commune by their names.
 *
 * @source Quyết định 1980/QĐ-TTg ngày 17/10/2016, Bộ tiêu chí quốc gia về xã nông thôn mới
 *   giai đoạn 2016-2020 (names kept by Quyết định 318/QĐ-TTg of 2022 with small changes,
 *   "cần kiểm tra")
 */
const criteria = [
  "Quy hoạch",
  "Giao thông",
  "Thủy lợi",
  "Điện",
  "Trường học",
  "Cơ sở vật chất văn hóa",
  "Cơ sở hạ tầng thương mại nông thôn",
  "Thông tin và truyền thông",
  "Nhà ở dân cư",
  "Thu nhập",
  "Hộ nghèo",
  "Lao động có việc làm",
  "Tổ chức sản xuất",
  "Giáo dục và đào tạo",
  "Y tế",
  "Văn hóa",
  "Môi trường và an toàn thực phẩm",
  "Hệ thống chính trị và tiếp cận pháp luật",
  "Quốc phòng và an ninh",
] as const;

const COMMUNES = { communesOnly: true };

/** A criterion, and the paper by which it is met. */
function withEvidence(name: string, index: number): readonly FormItem[] {
  const number = index + 1;
  const criterion = flag(`ntmCriterion${number}`, `Tiêu chí ${number}: ${name}`, COMMUNES);
  return [criterion, evidence(criterion, `Minh chứng tiêu chí ${number}`)];
}

/** NTM-19: which of the nineteen criteria a commune has met, and by which papers. Towns are not asked. */
export const countrysideForm: FormDefinition = {
  ...firstVersion({
    code: "NTM-19",
    name: "19 tiêu chí nông thôn mới",
    sections: [
      ofUnit("Tiêu chí", "Kết quả thực hiện 19 tiêu chí nông thôn mới", [
        ...criteria.flatMap(withEvidence),
        count("ntmCriteriaMet", "Số tiêu chí đã đạt", "tiêu chí", { maximum: 19, ...COMMUNES }),
        flag("ntmRecognised", "Xã được công nhận đạt chuẩn nông thôn mới", COMMUNES),
      ]),
    ],
  }),
  // The first version asked for no evidence; where it has gone out it is kept and read.
  version: 2,
};
