import { afterAll, describe, expect, test } from "vitest";

import { openPkcs12 } from "#backend/signing/open-pkcs12.ts";
import { signPdf } from "#backend/signing/sign-pdf.ts";
import { verifyPdf } from "#backend/signing/verify-pdf.ts";
import { render, samplePlan } from "../pdf/sample-papers.ts";
import { hasCommand, pdfsig, qpdfFaults } from "./commands.ts";
import { PASSWORD, testAuthority } from "./test-authority.ts";

const SIGNED_AT = "2026-03-02T03:04:05.000Z";
const LATER = "2026-03-02T04:00:00.000Z";

const hasOpenssl = hasCommand("openssl");

describe.skipIf(!hasOpenssl)("a paper signed twice", async () => {
  if (!hasOpenssl) return;
  const authority = testAuthority();
  afterAll(() => {
    authority.drop();
  });
  const leader = authority.issue({ name: "Nguyễn Văn Mẫu" });
  const office = authority.issue({ name: "UBND huyện Mẫu", kind: "ecdsa" });
  const base = Buffer.from(await render(samplePlan()));
  const first = await signPdf(base, {
    key: openPkcs12(authority.pkcs12(leader), PASSWORD),
    visible: null,
    name: "Nguyễn Văn Mẫu",
    reason: "Ký văn bản",
    signedAt: SIGNED_AT,
    timeStamp: null,
  });
  const second = await signPdf(first, {
    key: openPkcs12(authority.pkcs12(office, { legacy: true }), PASSWORD),
    visible: null,
    name: "UBND huyện Mẫu",
    reason: "Ký số của cơ quan",
    signedAt: LATER,
    timeStamp: null,
  });
  const verify = (pdf: Buffer, trusted: readonly Uint8Array[] = [authority.root]) =>
    verifyPdf(pdf, { trusted, now: LATER });
  const files = authority.file;

  test("keeps the bytes that were signed before at its beginning", () => {
    expect(first.subarray(0, base.length).equals(base)).toBe(true);
    expect(second.subarray(0, first.length).equals(first)).toBe(true);
  });

  test("says who signed, when, and that the whole file is covered", () => {
    const { verdict, signatures } = verify(second);
    expect(verdict).toBe("intact");
    expect(signatures).toMatchObject([
      {
        position: 1,
        state: "good",
        coverage: "continued",
        signer: { name: "Nguyễn Văn Mẫu", organization: "UBND huyện Mẫu", issuer: "CA thử nghiệm" },
        trust: "trusted",
        validity: "valid",
        claimedAt: SIGNED_AT,
        timeStamp: null,
      },
      {
        position: 2,
        state: "good",
        coverage: "whole-file",
        signer: { name: "UBND huyện Mẫu" },
        trust: "trusted",
        claimedAt: LATER,
      },
    ]);
  });

  test.skipIf(!hasCommand("pdfsig"))("is valid for poppler: the first, and the whole file", () => {
    const valid = { validity: "Signature is Valid.", type: "ETSI.CAdES.detached" };
    expect(pdfsig(second, files("signed.pdf"))).toEqual([
      { ...valid, name: "Nguyễn Văn Mẫu", isWhole: false },
      { ...valid, name: "UBND huyện Mẫu", isWhole: true },
    ]);
  });

  test.skipIf(!hasCommand("qpdf"))("is sound in its structure", () => {
    expect(qpdfFaults(second, files("signed.pdf"))).toBe("");
  });

  test("is trusted by nobody who does not trust the authority", () => {
    const { verdict, signatures } = verify(second, []);
    expect(verdict).toBe("intact");
    expect(signatures.map(({ trust }) => trust)).toEqual(["untrusted", "untrusted"]);
  });

  test("is told from one that was continued afterwards", () => {
    const continued = verify(Buffer.concat([second, Buffer.from("\n% thêm")]));
    expect(continued.verdict).toBe("continued");
    expect(continued.signatures.map(({ state }) => state)).toEqual(["good", "good"]);
  });

  test.skipIf(!hasCommand("pdfsig"))("is altered for poppler by one changed byte, too", () => {
    const places = [second.indexOf("/Pages"), Math.floor(base.length / 2), first.length + 40];
    for (const at of places) {
      const validities = pdfsig(changedAt(second, at), files("changed.pdf")).map((s) => s.validity);
      expect(validities.at(-1)).not.toBe("Signature is Valid.");
    }
  });

  test("is altered by one changed byte, wherever it is", () => {
    const missed = placesIn(second).filter(
      (at) => verify(changedAt(second, at)).verdict !== "altered",
    );
    expect(missed).toEqual([]);
  });
});

/**
 * Text, tables, dictionaries and the zeros behind the signatures: steps that are primes, small in
 * the last revision. The signature's own bytes are signed by nobody: of them, only those are
 * tried that must fit, digest and signature, at their end.
 */
function placesIn(pdf: Buffer): readonly number[] {
  const lastRevision = pdf.lastIndexOf("/ByteRange");
  const signature = pdf.indexOf("<", pdf.indexOf("/Contents", lastRevision));
  const signatureEnd = pdf.indexOf("0".repeat(512), signature);
  const places: number[] = [];
  for (let at = 5; at < pdf.length; at += at < lastRevision ? 1009 : 211) places.push(at);
  return places.filter((at) => at <= signature || at > signatureEnd - 100);
}

function changedAt(pdf: Buffer, at: number): Buffer {
  const changed = Buffer.from(pdf);
  changed[at] = (changed[at] ?? 0) ^ 1;
  return changed;
}
