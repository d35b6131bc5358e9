/**
 * Vietnamese letters as the encodings before Unicode had them. A code is written with the
 * signs of Windows-1252, which is what a program sees that does not know the encoding; in
 * each entry the last sign is the letter, what stands before it the code.
 */

/**
 * TCVN 5712:1993 in the form of the .Vn fonts ("ABC"): one code a letter. Capitals with a tone
 * have none; fonts with an H at the end of their name show the codes of small letters as capitals.
 */
export const tcvn3Codes: readonly string[] = [
  "\u00a1Ă \u00a2Â \u00a3Ê \u00a4Ô \u00a5Ơ \u00a6Ư \u00a7Đ",
  "\u00a8ă \u00a9â \u00aaê \u00abô \u00acơ \u00adư \u00aeđ",
  "\u00b5à \u00b6ả \u00b7ã \u00b8á \u00b9ạ",
  "\u00bbằ \u00bcẳ \u00bdẵ \u00beắ \u00c6ặ \u00c7ầ \u00c8ẩ \u00c9ẫ \u00caấ \u00cbậ",
  "\u00ccè \u00ceẻ \u00cfẽ \u00d0é \u00d1ẹ \u00d2ề \u00d3ể \u00d4ễ \u00d5ế \u00d6ệ",
  "\u00d7ì \u00d8ỉ \u00dcĩ \u00ddí \u00deị",
  "\u00dfò \u00e1ỏ \u00e2õ \u00e3ó \u00e4ọ \u00e5ồ \u00e6ổ \u00e7ỗ \u00e8ố \u00e9ộ",
  "\u00eaờ \u00ebở \u00ecỡ \u00edớ \u00eeợ",
  "\u00efù \u00f1ủ \u00f2ũ \u00f3ú \u00f4ụ \u00f5ừ \u00f6ử \u00f7ữ \u00f8ứ \u00f9ự",
  "\u00faỳ \u00fbỷ \u00fcỹ \u00fdý \u00feỵ",
].flatMap((row) => row.split(" "));

/** VNI Windows: the plain letter's code, and behind it one for its tone or hat; small letters. */
export const vniCodes: readonly string[] = [
  "aøà aùá aûả aõã aïạ aêă aèằ aéắ aúẳ aüẵ aëặ aââ aàầ aáấ aåẩ aãẫ aäậ",
  "eøè eùé eûẻ eõẽ eïẹ eâê eàề eáế eåể eãễ eäệ",
  "ìì íí æỉ óĩ òị",
  "oøò oùó oûỏ oõõ oïọ oâô oàồ oáố oåổ oãỗ oäộ ôơ ôøờ ôùớ ôûở ôõỡ ôïợ",
  "uøù uùú uûủ uõũ uïụ öư öøừ öùứ öûử öõữ öïự",
  "yøỳ yùý yûỷ yõỹ îỵ ñđ",
].flatMap((row) => row.split(" "));

/** The signs of Windows-1252 between 0x80 and 0x9F; "" where a code has none. */
export const windows1252Signs: readonly string[] = [
  ..."€ . ‚ ƒ „ … † ‡ ˆ ‰ Š ‹ Œ . Ž .".split(" "),
  ..."\u00b7 ‘ ’ “ ” • – — ˜ ™ š › œ . ž Ÿ".split(" "),
];

const onsets = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x".split(" ");
const nuclei = "uyê uya oa oă oe oo uâ uê uơ uy ia iê yê ua uô ưa ươ a ă â e ê i o ô ơ u ư y".split(
  " ",
);
const codas = "ng nh ch c m n p t i y o u".split(" ");

/** A Vietnamese syllable without its tone, in small letters. */
export const syllablePattern = new RegExp(
  `^(?:${onsets.toSorted((a, b) => b.length - a.length).join("|")})?(?:${nuclei.join("|")})(?:${codas.join("|")})?$`,
  "u",
);
