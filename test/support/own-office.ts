import type { NewOffice } from "#shared/features/workspace/contract.ts";

/** An invented office for tests that need one with nothing in it. */
export const ownOffice: NewOffice = {
  name: "UBND huyện Thử Nghiệm",
  issuingBody: "ỦY BAN NHÂN DÂN\nHUYỆN THỬ NGHIỆM",
  superiorBody: null,
  chairTitle: "CHỦ TỊCH ỦY BAN NHÂN DÂN HUYỆN THỬ NGHIỆM",
  place: "Thử Nghiệm",
  symbol: "UBND",
};
