import type { NominationCategory } from "./contract.ts";
import { campaign } from "./decision-data.ts";

/** What a certificate says of the one to whom it is given; the wording in use, no decree's. */
export const certificateText = {
  title: (year: number): string => `Giấy khen năm ${year}`,
  /** A household's certificate is not its head's. */
  household: (name: string): string =>
    /^(?:hộ|gia đình)\s/iu.test(name) ? name : `Hộ gia đình ${name}`,
  citation: (year: number): string => `Đã có thành tích trong thực hiện ${campaign} năm ${year}`,
  achievement: (text: string): string => `(${text.replace(/[\s.;,]+$/u, "")})`,
  /** A text that is a citation by itself stands in its place. */
  isCitation: (text: string): boolean => /^(?:đã )?có (?:\p{L}+ )?thành tích/iu.test(text),
} as const;

type Awarded = Readonly<{
  category: NominationCategory;
  name: string;
  position: string;
  unitName: string | null;
  achievement: string;
}>;

/** The words of one certificate; an empty one is left out. */
export function certificateOf(
  { category, name, position, unitName, achievement }: Awarded,
  year: number,
): Readonly<{ name: string; address: string; citation: string; achievement: string }> {
  const unit = unitName === null || unitName === name ? "" : unitName;
  const isWhole = certificateText.isCitation(achievement);
  return {
    name: category === "household" ? certificateText.household(name) : name,
    address:
      position === "" ? unit : [position, inside(unit)].filter((part) => part !== "").join(", "),
    citation: isWhole ? achievement : certificateText.citation(year),
    achievement: isWhole || achievement === "" ? "" : certificateText.achievement(achievement),
  };
}

/** "Xã Bản Bo" → "xã Bản Bo", as it stands within a line. */
function inside(unit: string): string {
  return `${unit.slice(0, 1).toLocaleLowerCase("vi")}${unit.slice(1)}`;
}
