/** A rectangle on a page, in points from its lower left corner. */
export type Rect = Readonly<{ left: number; bottom: number; width: number; height: number }>;

/** A picture: how wide it is printed, and its shape as height over width. */
export type PictureSize = Readonly<{ widthMm: number; heightShare: number }>;

export type PageSize = Readonly<{ width: number; height: number }>;

const POINTS_PER_MM = 72 / 25.4;

/** Four lines of words within the page's upper margin, which is 20 mm high at least. */
const CORNER_SIZE: PictureSize = { widthMm: 70, heightShare: 17 / 70 };
const CORNER_RIGHT_MM = 12;
const CORNER_TOP_MM = 2;

/** A signature without a picture, told in lines of small type. */
export const WORDS_SIZE: PictureSize = { widthMm: 56, heightShare: 0.36 };

/**
 * Where the signature of a person stands: in the middle of the room between office and name.
 * A picture that is larger than the room is made smaller, its shape kept.
 *
 * @param room the empty rectangle that the paper leaves, in points
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 7, điểm d: hình ảnh chữ ký số đặt canh giữa
 *   chức vụ của người ký và họ tên người ký
 */
export function signerRect(room: Rect, picture: PictureSize): Rect {
  const wanted = sizeOf(picture);
  const scale = Math.min(1, room.width / wanted.width, room.height / wanted.height);
  return centredAt(middleOf(room), { width: wanted.width * scale, height: wanted.height * scale });
}

/**
 * Where the office's seal stands: in its real size, over the left third of the signature.
 *
 * @param signature the person's signature on the page, in points
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 8, điểm a: hình ảnh dấu màu đỏ, kích thước bằng
 *   kích thước thực tế của dấu, trùm lên khoảng 1/3 hình ảnh chữ ký số về bên trái
 */
export function sealRect(signature: Rect, picture: PictureSize): Rect {
  const { width, height } = sizeOf(picture);
  const right = signature.left + signature.width / 3;
  return centredAt({ x: right - width / 2, y: middleOf(signature).y }, { width, height });
}

/**
 * Where the office's signature is told in words when there is no picture of its seal: in the
 * upper right corner of the first page, out of the way of the person's signature.
 *
 * @source Nghị định 30/2020/NĐ-CP, Phụ lục I, Phần I, mục II, khoản 8, điểm b: góc trên, bên phải, trang đầu
 */
export function cornerRect(page: PageSize): Rect {
  const { width, height } = sizeOf(CORNER_SIZE);
  const left = page.width - CORNER_RIGHT_MM * POINTS_PER_MM - width;
  return { left, bottom: page.height - CORNER_TOP_MM * POINTS_PER_MM - height, width, height };
}

function sizeOf({ widthMm, heightShare }: PictureSize): { width: number; height: number } {
  const width = widthMm * POINTS_PER_MM;
  return { width, height: width * heightShare };
}

function middleOf({ left, bottom, width, height }: Rect): { x: number; y: number } {
  return { x: left + width / 2, y: bottom + height / 2 };
}

function centredAt(
  { x, y }: { x: number; y: number },
  { width, height }: { width: number; height: number },
): Rect {
  return { left: x - width / 2, bottom: y - height / 2, width, height };
}
