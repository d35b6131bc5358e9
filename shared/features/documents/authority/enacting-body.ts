import { authorityMarks } from "./authority-data.ts";
import { withoutMark } from "./without-mark.ts";

/**
 * Who a decision is made by, as it is printed over the legal bases: the body itself when it
 * is signed in its name, else the office-holder: "Chủ tịch Ủy ban nhân dân huyện Tam Đường".
 *
 * @param authority the lines over the signature, in capitals
 * @param bodyName the issuing body in running text, as "Ủy ban nhân dân huyện Tam Đường"
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục III, mẫu 1.2, note 6
 */
export function enactingBody(authority: readonly string[], bodyName: string): string {
  const [first = ""] = authority;
  if (first === "" || first.startsWith(authorityMarks.collective)) return bodyName;
  const words = withoutMark(first).toLocaleLowerCase("vi");
  const holder = `${words.slice(0, 1).toLocaleUpperCase("vi")}${words.slice(1)}`;
  // "Trưởng ban" of a "Ban Chỉ đạo …" is its "Trưởng Ban Chỉ đạo …".
  return `${holder.replace(/ ban$/u, bodyName.startsWith("Ban ") ? "" : " ban")} ${bodyName}`;
}
