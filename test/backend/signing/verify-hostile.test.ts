import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { openPkcs12 } from "#backend/signing/open-pkcs12.ts";
import { signPdf } from "#backend/signing/sign-pdf.ts";
import { verifyPdf } from "#backend/signing/verify-pdf.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { render, samplePlan } from "../pdf/sample-papers.ts";
import { hasCommand } from "./commands.ts";
import { PASSWORD, type TestAuthority, testAuthority } from "./test-authority.ts";

const NOW = "2026-03-02T03:04:05.000Z";
/** The same files on every machine. */
const runs = { seed: 20_200_305, numRuns: 150 };
/** A signature of some kilobytes is judged in milliseconds; a machine under load gets its time. */
const PATIENCE_MILLISECONDS = 5_000;

/** The verdict, or the code of a file that is refused; never another failure, and never for ever. */
function told(pdf: Buffer): string {
  const start = performance.now();
  try {
    return verifyPdf(pdf, { trusted: [], now: NOW }).verdict;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  } finally {
    expect(performance.now() - start).toBeLessThan(PATIENCE_MILLISECONDS);
  }
}

describe.skipIf(!hasCommand("openssl"))("a signed file that somebody worked on", () => {
  let authority: TestAuthority;
  let signed: Buffer;
  let gap: { from: number; to: number };
  beforeAll(async () => {
    authority = testAuthority();
    const sign = async (pdf: Uint8Array, name: string, kind: "rsa" | "ecdsa") =>
      signPdf(pdf, {
        key: openPkcs12(authority.pkcs12(authority.issue({ name, kind })), PASSWORD),
        visible: null,
        name,
        reason: "Ký văn bản",
        signedAt: NOW,
        timeStamp: null,
      });
    const once = await sign(await render(samplePlan()), "Nguyễn Văn Mẫu", "ecdsa");
    signed = await sign(once, "UBND huyện Mẫu", "rsa");
    const contents = signed.indexOf("/Contents", signed.lastIndexOf("/ByteRange"));
    const from = signed.indexOf("<", contents);
    gap = { from, to: signed.indexOf(">", from) + 1 };
  });
  afterAll(() => {
    authority.drop();
  });

  test("is altered by any change of any byte that the signature covers", () => {
    const covered = signed.length - (gap.to - gap.from);
    const place = fc.integer({ min: 0, max: covered - 1 });
    fc.assert(
      fc.property(place, fc.integer({ min: 1, max: 255 }), (offset, change) => {
        const at = offset < gap.from ? offset : offset + gap.to - gap.from;
        const changed = Buffer.from(signed);
        changed[at] = (changed[at] ?? 0) ^ change;
        // Without its first letters it is not even taken for a PDF.
        expect(told(changed)).toBe(at < 5 ? "signing.pdf-refused" : "altered");
      }),
      runs,
    );
  });

  test("is valid and continued afterwards by whatever is appended", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 400 }), (added) => {
        const { verdict, signatures } = verifyPdf(Buffer.concat([signed, added]), {
          trusted: [],
          now: NOW,
        });
        expect([verdict, ...signatures.map(({ state }) => state)]).toEqual([
          "continued",
          "good",
          "good",
        ]);
      }),
      { ...runs, numRuns: 40 },
    );
  });

  test("is never whole again when its end is cut off, wherever", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: signed.length - 1 }), (length) => {
        expect(["altered", "continued", "unsigned", "signing.pdf-refused"]).toContain(
          told(signed.subarray(0, length)),
        );
      }),
      runs,
    );
  });

  test("is judged, and never as somebody else's, when the signature itself is changed", () => {
    const place = fc.integer({ min: gap.from + 1, max: gap.to - 2 });
    fc.assert(
      fc.property(place, fc.constantFrom(..."0123456789abcdef"), (at, digit) => {
        const changed = Buffer.from(signed);
        changed.write(digit, at, "latin1");
        if (changed.equals(signed)) return;
        const { signatures } = verifyPdf(changed, { trusted: [], now: NOW });
        const last = signatures.at(-1);
        if (last?.state === "good") expect(last.signer?.name).toBe("UBND huyện Mẫu");
        expect(signatures).toHaveLength(2);
      }),
      runs,
    );
  });
});

describe("a file that was made to hurt", () => {
  const HEAD = "%PDF-1.7\n";
  /** One signature's shell around whatever is given as its own bytes. */
  function shell(cms: Buffer): Buffer {
    const before = `${HEAD}<</Type/Sig/SubFilter/ETSI.CAdES.detached/Contents `;
    const hex = `<${cms.toString("hex")}>`;
    const restart = before.length + hex.length;
    const after = `/ByteRange [0 ${String(before.length)} ${String(restart)} `;
    const rest = after.length + 10;
    return Buffer.from(`${before}${hex}${`${after}${String(rest)}]`.padEnd(rest)}`, "latin1");
  }

  test("is answered, whatever its bytes are", () => {
    const words = fc.constantFrom(
      ...[
        "/ByteRange [0 10 20 30]",
        "/ByteRange[",
        "/Type /Sig",
        "/SubFilter /ETSI.CAdES.detached",
      ],
      ...["/M (D:20209999999999Z)", "<00>", "<30", "endobj", "/Contents <", "\0", ">>", "]"],
      ...["/ByteRange [999999999999 999999999999 999999999999 999999999999]"],
      ...["/ByteRange [0 0 0 0]", "/ByteRange [-1 5 6 7]", "/ByteRange [9 5 3 1]"],
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        expect(told(Buffer.from(HEAD + parts.join(" "), "latin1"))).not.toBe("intact");
      }),
      runs,
    );
  });

  test("is unreadable when its signature is random, endless, or nested without end", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), (bytes) => {
        expect(told(shell(Buffer.from(bytes)))).toBe("altered");
      }),
      runs,
    );
    const nested = Buffer.alloc(200_000, Buffer.from("3080", "hex"));
    const lengths = Buffer.from("3084ffffffff", "hex");
    const promised = Buffer.concat([Buffer.from("308403ffffff", "hex"), Buffer.alloc(100_000)]);
    expect([nested, lengths, promised].map((cms) => told(shell(cms)))).toEqual([
      "altered",
      "altered",
      "altered",
    ]);
    // Whole by its own length, each value in the next one.
    let matryoshka = Buffer.from("0500", "hex");
    for (let depth = 0; depth < 3_000; depth += 1) {
      const head = Buffer.from([0x30, 0x83, 0, 0, 0]);
      head.writeUIntBE(matryoshka.length, 2, 3);
      matryoshka = Buffer.concat([head, matryoshka]);
    }
    expect(told(shell(matryoshka))).toBe("altered");
  });

  test("costs no more for the same range a hundred thousand times", () => {
    const gap = `<${"30".repeat(900_000)}>`;
    const before = `${HEAD}${gap}`;
    const range = `/ByteRange [0 ${String(HEAD.length)} ${String(before.length)} 10]\n`;
    const pdf = Buffer.from(before + range.repeat(100_000), "latin1");
    expect(told(pdf)).toBe("altered");
  });

  test("is refused when it has more signatures than anybody signs", () => {
    const ranges = Array.from({ length: 40 }, (_, at) => `/ByteRange [0 ${String(at)} 90 9]`);
    expect(told(Buffer.from(HEAD + ranges.join("\n"), "latin1"))).toBe("signing.pdf-refused");
  });
});
