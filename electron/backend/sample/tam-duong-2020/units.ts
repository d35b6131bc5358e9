/**
 * A commune or town of the sample district.
 *
 * `code` is the statistics code of the time; codes were given to other areas later,
 * so that a code alone never names a unit. Dates are inclusive.
 *
 * @source public lists of statistics codes; Nghị quyết 866/NQ-UBTVQH14 (Sùng Phài)
 */
export type SampleUnit = Readonly<{
  code: string;
  name: string;
  kind: "commune" | "town";
  /** Decides the pass marks of Nghị định 122/2018: all of the district is mountain. */
  terrain: "mountain";
  aliases: readonly string[];
  activeFrom: string;
  activeTo: string | null;
  leavingNote: string | null;
}>;

export const sampleUnits: readonly SampleUnit[] = [
  commune("03394", "Thèn Sin", ["Thèn Xin", "Thèn Sìn", "Then Sin"]),
  {
    ...commune("03397", "Sùng Phài", ["Sung Phài", "Sùng Phai"]),
    activeTo: "2020-02-29",
    leavingNote:
      "Từ ngày 01/3/2020 xã Sùng Phài thuộc thành phố Lai Châu (Nghị quyết 866/NQ-UBTVQH14 ngày 10/01/2020).",
  },
  commune("03400", "Tả Lèng", ["Ta Leng", "Tả Leng"]),
  commune("03405", "Giang Ma", []),
  commune("03406", "Hồ Thầu", ["Hồ Thàu"]),
  commune("03412", "Bình Lư", []),
  commune("03413", "Sơn Bình", []),
  commune("03415", "Nùng Nàng", ["Nung Nàng", "Nung Nay"]),
  commune("03418", "Bản Giang", []),
  commune("03421", "Bản Hon", ["Bản Hôn"]),
  commune("03424", "Bản Bo", []),
  commune("03427", "Nà Tăm", ["Na Tăm"]),
  commune("03430", "Khun Há", ["Khun Hà"]),
  {
    code: "03390",
    name: "Thị trấn Tam Đường",
    kind: "town",
    terrain: "mountain",
    aliases: ["TT Tam Đường", "TT. Tam Đường", "Tam Đường"],
    activeFrom: "2004-01-01",
    activeTo: null,
    leavingNote: null,
  },
];

function commune(code: string, name: string, aliases: readonly string[]): SampleUnit {
  return {
    code,
    name: `Xã ${name}`,
    kind: "commune",
    terrain: "mountain",
    aliases: [name, ...aliases],
    activeFrom: "2004-01-01",
    activeTo: null,
    leavingNote: null,
  };
}
