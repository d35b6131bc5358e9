type LegalBasis = Readonly<{
  /** As it stands after "Căn cứ": laws without number and issuer, other acts with all of it. */
  text: string;
  /** In force from … to …, YYYY-MM-DD, both inclusive; null: until further notice. */
  from: string;
  to: string | null;
  needsCheck: boolean;
}>;

/**
 * What a chairman's reward decision rests on, by date, in the order in which it is printed.
 *
 * @source Luật 06/2022/QH15, Điều 94 (the earlier law and its amendments); Nghị định
 *   30/2020/NĐ-CP, Phụ lục I, II.6.a (how a basis is cited); dates of the acts as published
 */
export const legalBases: readonly LegalBasis[] = [
  {
    text: "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015",
    from: "2016-01-01",
    to: "2020-06-30",
    needsCheck: false,
  },
  {
    text: "Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22 tháng 11 năm 2019",
    from: "2020-07-01",
    to: "2025-02-28",
    needsCheck: false,
  },
  {
    text: "Luật Tổ chức chính quyền địa phương ngày 19 tháng 02 năm 2025",
    from: "2025-03-01",
    to: "2025-06-15",
    needsCheck: true,
  },
  {
    text: "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025",
    from: "2025-06-16",
    to: null,
    needsCheck: true,
  },
  {
    text: "Luật Thi đua, khen thưởng ngày 26 tháng 11 năm 2003; các luật sửa đổi, bổ sung một số điều của Luật Thi đua, khen thưởng năm 2005, năm 2009 và năm 2013",
    from: "2014-06-01",
    to: "2023-12-31",
    needsCheck: false,
  },
  {
    text: "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
    from: "2024-01-01",
    to: null,
    needsCheck: false,
  },
  {
    text: "Nghị định số 91/2017/NĐ-CP ngày 31 tháng 7 năm 2017 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
    from: "2017-10-01",
    to: "2023-12-31",
    needsCheck: false,
  },
  {
    text: "Nghị định số 98/2023/NĐ-CP ngày 31 tháng 12 năm 2023 của Chính phủ quy định chi tiết thi hành một số điều của Luật Thi đua, khen thưởng",
    from: "2024-01-01",
    to: "2025-06-30",
    needsCheck: false,
  },
  {
    text: "Nghị định số 152/2025/NĐ-CP ngày 14 tháng 6 năm 2025 của Chính phủ",
    from: "2025-07-01",
    to: null,
    needsCheck: true,
  },
];
