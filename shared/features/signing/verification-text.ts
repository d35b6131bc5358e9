import { formatInstant } from "#shared/kernel/dates.ts";
import type { VerifiedFile } from "./contract.ts";
import type { Verification, VerifiedSignature } from "./schemas.ts";

export const verdictText: Record<Verification["verdict"], string> = {
  unsigned: "Tệp không có chữ ký số.",
  intact: "Mọi chữ ký số còn nguyên; chữ ký cuối bao trùm toàn bộ tệp.",
  continued:
    "Các chữ ký số còn nguyên, nhưng tệp bị viết thêm sau chữ ký cuối: phần viết thêm không được ký.",
  altered: "Tệp đã bị sửa, hoặc có chữ ký số không đọc được. Không dùng tệp này.",
};

const states: Record<VerifiedSignature["state"], string> = {
  good: "nội dung đã ký còn nguyên",
  altered: "nội dung đã bị sửa sau khi ký",
  unreadable: "không đọc được chữ ký",
};

const coverages: Record<VerifiedSignature["coverage"], string> = {
  "whole-file": "bao trùm toàn bộ tệp",
  continued: "bao trùm tệp lúc ký; sau đó tệp được viết thêm",
  partial: "không bao trùm toàn bộ tệp",
};

const validities: Record<VerifiedSignature["validity"], string> = {
  valid: "chứng thư còn hạn lúc ký",
  expired: "chứng thư đã hết hạn lúc ký",
  "not-yet-valid": "chứng thư chưa có hiệu lực lúc ký",
};

const words = {
  number: (position: number) => `Chữ ký ${String(position)}`,
  stamp: (position: number) => `Dấu thời gian ${String(position)}`,
  unknown: "không rõ người ký",
  of: (organization: string) => `của ${organization}`,
  trusted: (issuer: string) => `do ${issuer} cấp, cơ quan tin cậy`,
  untrusted: (issuer: string) => `do ${issuer} cấp, chưa có trong danh sách tin cậy của cơ quan`,
  claimed: (when: string) => `ký lúc ${when} theo giờ máy người ký`,
  noTime: "không ghi giờ ký",
  stamped: (when: string, by: string) => `dấu thời gian ${when} của ${by}`,
  stampUntrusted: "nơi cấp dấu thời gian chưa được tin cậy",
  stampBad: "dấu thời gian không khớp chữ ký",
  weak: "dùng thuật toán SHA-1 đã yếu, có thể bị giả",
} as const;

export const verificationText = {
  noRevocation:
    "Chương trình không nối mạng nên không hỏi nơi cấp xem chứng thư có bị thu hồi hay không.",
  registered: ({ sign, signatures }: NonNullable<VerifiedFile["registered"]>) =>
    signatures === 0
      ? `Đúng từng byte với văn bản số ${sign} trong sổ, bản chưa ký số.`
      : `Đúng từng byte với văn bản số ${sign} trong sổ, bản có ${String(signatures)} chữ ký số.`,
  notLatest: "Trong sổ còn bản mới hơn, có thêm chữ ký số.",
  cancelled: "Văn bản này đã bị hủy trong sổ.",
  notRegistered: "Không phải văn bản nào trong sổ đăng ký của cơ quan.",
} as const;

/** What the screen and the command line say of one signature: who, then each thing found out. */
export function signatureWords(signature: VerifiedSignature): {
  title: string;
  facts: readonly string[];
} {
  const { position, kind, signer, state, coverage, validity, trust, isWeak } = signature;
  const number = kind === "signature" ? words.number(position) : words.stamp(position);
  if (signer === null) {
    return { title: `${number}: ${words.unknown}`, facts: [states[state], coverages[coverage]] };
  }
  const { name, organization, issuer } = signer;
  return {
    title: `${number}: ${name}`,
    facts: [
      ...(organization === null || organization === name ? [] : [words.of(organization)]),
      states[state],
      coverages[coverage],
      trust === "trusted" ? words.trusted(issuer) : words.untrusted(issuer),
      validities[validity],
      ...timeWords(signature),
      ...(isWeak ? [words.weak] : []),
    ],
  };
}

function timeWords({ claimedAt, timeStamp, kind }: VerifiedSignature): readonly string[] {
  const claimed = claimedAt === null ? words.noTime : words.claimed(formatInstant(claimedAt));
  if (timeStamp === null) return [claimed];
  const { at, by, state, trust } = timeStamp;
  if (state === "bad" || at === null) return [claimed, words.stampBad];
  return [
    ...(kind === "signature" ? [claimed] : []),
    words.stamped(formatInstant(at), by ?? words.unknown),
    ...(trust === "trusted" ? [] : [words.stampUntrusted]),
  ];
}
