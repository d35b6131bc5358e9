/**
 * Words that speak of the year a plan is for, up to the year itself: "Kế hoạch … năm 2020",
 * "đến hết năm 2020", "phấn đấu năm 2020". A span of years ("2016 - 2020") and what looks back
 * ("kết quả năm 2019", "so với năm 2019") are not meant.
 */
export const yearBeforePattern =
  /(?<!\p{L})(?:đến hết|đến cuối|hết|trong|mục tiêu|chỉ tiêu|nhiệm vụ|phấn đấu(?: trong| đến)?|địa bàn \p{L}{2,8}(?: \p{Lu}\p{L}{0,10}){1,3}|vận động”?|Kế hoạch|nội dung|quý (?:I|II|III|IV)|6 tháng (?:đầu|cuối)|tháng \d{1,2})\s+năm\s+(?<year>(?:19|20)\d\d)(?!\d|\s*[-–]\s*\d|\s+(?:đã|là|đạt được))/giu;
