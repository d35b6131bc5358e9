import { checkPaper } from "#shared/features/documents/checks/check-paper.ts";
import type { CheckContext } from "#shared/features/documents/checks/checked-paper.ts";
import type { Finding } from "#shared/features/documents/checks/finding.ts";
import { layoutProfileOn } from "#shared/features/documents/layout-profile.ts";
import type { PaperBlock, PaperContent } from "#shared/features/documents/paper-text.ts";

/** A plan of 2020 that nothing is wrong with, but for what a test puts into it. */
export function paperOf(
  blocks: readonly PaperBlock[],
  more: Partial<Omit<PaperContent, "blocks">> = {},
): PaperContent {
  return {
    title: "Triển khai Cuộc vận động năm 2020",
    addressees: [],
    blocks: [...blocks],
    recipients: ["UBND các xã, thị trấn", "Lưu: VT, VHTT"],
    signer: { authority: ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], name: "Lò Văn Thử" },
    ...more,
  };
}

export function contextOf(more: Partial<CheckContext> = {}): CheckContext {
  return {
    kind: "plan",
    form: null,
    day: "2020-05-20",
    year: 2020,
    issuer: {
      kind: "committee",
      superiorBody: null,
      issuingBody: "ỦY BAN NHÂN DÂN HUYỆN THỬ",
      isInPlace: true,
    },
    acts: [],
    signers: [
      {
        id: 1,
        name: "Lò Văn Thử",
        office: "Chủ tịch",
        signsAs: "head",
        mandate: "",
        holdsFrom: "2016-07-01",
        holdsTo: "2021-06-30",
      },
    ],
    profile: layoutProfileOn("2020-05-20"),
    ...more,
  };
}

let lastId = 0;
const nextId = (): string => {
  lastId += 1;
  return `t${lastId}`;
};

export function paragraph(text: string): PaperBlock {
  const content = text === "" ? [] : [{ type: "text", text } as const];
  return { kind: "paragraph", id: nextId(), level: 0, numbering: null, content };
}

export function heading(level: number, fixed: string | null, text: string): PaperBlock {
  return {
    kind: "heading",
    id: nextId(),
    level,
    numbering: { style: level === 1 ? "roman" : "arabic", fixed },
    content: text === "" ? [] : [{ type: "text", text }],
  };
}

export function basis(text: string, actId: number | null = null): PaperBlock {
  return { kind: "basis", id: nextId(), content: [{ type: "text", text }], actId };
}

export function annex(text: string): PaperBlock {
  return { kind: "annex", id: nextId(), content: [{ type: "text", text }] };
}

/** "rule: what stands there" of each finding, in the order in which they are found. */
export function found(content: PaperContent, more: Partial<CheckContext> = {}): string[] {
  return checkPaper(content, contextOf(more)).map(brief);
}

export function brief({ rule, found: words }: Finding): string {
  return `${rule}: ${words}`;
}
