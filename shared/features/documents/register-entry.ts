import type { RegisterKind } from "./register-kinds-data.ts";

/** What the register keeps of a numbered paper, as of the day of its issue. */
export type RegisterEntry = Readonly<{
  id: number;
  kind: RegisterKind;
  /** Papers of one series share the order of numbers. */
  series: string;
  number: number;
  symbol: string;
  /** YYYY-MM-DD */
  issuedOn: string;
  title: string;
  issuingBody: string;
  signerName: string | null;
  signerPosition: string | null;
  /** The lines under "Nơi nhận". */
  recipients: readonly string[];
  /** Copies sent out; null: not written down. */
  copies: number | null;
  pageCount: number | null;
  /** Not null: made void before it was sent. */
  cancelReason: string | null;
}>;
