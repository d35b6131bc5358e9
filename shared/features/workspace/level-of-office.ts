import { foldVietnamese } from "#shared/kernel/vietnamese.ts";

/** The level that an office's everyday name tells: "UBND xã Bản Bo" is a commune's, the rest a district's. */
export function levelOfOffice(name: string): "district" | "commune" {
  const place = foldVietnamese(name).replace(/^(?:ubnd|uy ban nhan dan)\s+/u, "");
  return /^(?:xa|phuong|thi tran|dac khu)(?!\p{L})/u.test(place) ? "commune" : "district";
}

/**
 * Where a new office's superior belongs: a province stands over a commune since there is no
 * district, a district until then.
 */
export function superiorsOf(
  name: string,
  superiorBody: string | null,
): Readonly<{ superiorBody: string | null; provinceBody: string | null }> {
  const isProvince =
    superiorBody !== null && /(?:tinh|thanh pho)\s/u.test(foldVietnamese(superiorBody));
  return levelOfOffice(name) === "commune" && isProvince
    ? { superiorBody: null, provinceBody: superiorBody }
    : { superiorBody, provinceBody: null };
}
