/** The motto with any dash between its phrases; the words alone decide. */
export const mottoPattern = /Độc [Ll]ập\s*[-–—]\s*[Tt]ự [Dd]o\s*[-–—]\s*[Hh]ạnh [Pp]húc/gu;

/** "2016 - 2020", however it is joined; the second group is the join. */
export const yearRangePattern = /(?<!\d)((?:19|20)\d\d)(\s*[-–—]\s*)((?:19|20)\d\d)(?!\d)/gu;

/** A dash with a blank on both sides, between words. */
export const spacedDashPattern = /(?<=[\p{L})”]) [-–—] (?=[\p{L}(“])/gu;
