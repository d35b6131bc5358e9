/** Syllables whose tone mark has two customary places: hòa/hoà, xòe/xoè, ủy/uỷ. */
export const twoPlacesPattern =
  /(?<!\p{L})\p{L}{0,3}(?:o[àáảãạèéẻẽẹ]|[òóỏõọ][ae]|u[ỳýỷỹỵ]|[ùúủũụ]y)(?!\p{L})/giu;
export const toneOnSecondPattern = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/iu;

/** "quý", "quỳ": the u belongs to the consonant, there is one place only. */
export const onePlacePattern = /^qu/iu;
