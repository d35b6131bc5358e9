import { writeFileSync } from "node:fs";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { sha256Of } from "#backend/files/sha256.ts";
import { readSignaturePlace } from "#backend/signing/read-signature-place.ts";
import type { Rect } from "#shared/features/signing/signature-places.ts";
import { hasCommand, pdfsig, qpdfFaults } from "./commands.ts";
import { keyOf, pdfOf, withIssuedPlan } from "./issued-plan.ts";
import { blueSignature, boxOfColour, isBlue, isRed, redSeal } from "./pictures.ts";
import { type TestAuthority, testAuthority } from "./test-authority.ts";

const A4_HEIGHT = 841.89;
const mm = (points: number) => (points * 25.4) / 72;
const hasTools = hasCommand("openssl") && hasCommand("pdftoppm");

describe.skipIf(!hasTools)("what signatures show on the paper", () => {
  let authority: TestAuthority;
  let leader: ReturnType<TestAuthority["issue"]>;
  let office: typeof leader;
  let plan: Awaited<ReturnType<typeof withIssuedPlan>>;
  beforeAll(async () => {
    authority = testAuthority();
    leader = authority.issue({ name: "Nguyễn Văn Mẫu" });
    office = authority.issue({ name: "UBND huyện Mẫu", kind: "ecdsa" });
    plan = await withIssuedPlan(authority);
  });
  afterAll(async () => {
    await plan.backend[Symbol.asyncDispose]();
    authority.drop();
  });

  async function savePicture(kind: "signature" | "seal", png: Buffer, widthMm: number) {
    const { backend, documentId } = plan;
    const { signerName } = await backend.ok("documents.show", { documentId });
    const signers = await backend.ok("office.signers", {});
    const signer = signers.find(({ name }) => name === signerName);
    const file = path.join(backend.folder, `${kind}.png`);
    writeFileSync(file, png);
    const signerId = kind === "seal" ? null : (signer?.id ?? null);
    await backend.ok("signing.savePicture", { kind, signerId, file: backend.grant(file), widthMm });
  }

  test("the frozen paper itself tells the room, and its bytes stay the beginning", async () => {
    const { backend, documentId } = plan;
    const place = await readSignaturePlace(await pdfOf(backend, documentId));
    expect(place?.room.height).toBeCloseTo(78, 0);
    expect(place?.room.width).toBeGreaterThan(200);
  });

  test("blue between office and name, red over its left third", async () => {
    const { backend, documentId } = plan;
    const frozen = await pdfOf(backend, documentId);
    const place = await readSignaturePlace(frozen);
    if (place === null) throw new Error("no room");
    const { room, page } = place;
    await savePicture("signature", blueSignature(), 40);
    await savePicture("seal", redSeal(), 36);
    const sign = { documentId, evenUntrusted: false };
    await backend.ok("signing.signAsSigner", { ...sign, key: keyOf(backend, authority, leader) });
    const key = keyOf(backend, authority, office);
    await backend.ok("signing.signAsOrganization", { ...sign, key });
    const signed = await pdfOf(backend, documentId);
    const file = path.join(backend.folder, "đã ký.pdf");

    const look = { file, page: page + 1 };
    const blue = boxOfColour(signed, { ...look, isIt: isBlue });
    const red = boxOfColour(signed, { ...look, isIt: isRed });
    if (blue === null || red === null) throw new Error("nothing to be seen");
    const pointsOf = (box: typeof blue) => [box.right - box.left, box.bottom - box.top];
    // Sizes as on paper, to half a millimetre.
    expect(pointsOf(blue).map((side) => Math.round(mm(side)))).toEqual([40, 20]);
    expect(pointsOf(red).map((side) => Math.round(mm(side)))).toEqual([36, 36]);
    // The person's in the middle between office and name.
    expect((blue.left + blue.right) / 2).toBeCloseTo(room.left + room.width / 2, 0);
    expect((blue.top + blue.bottom) / 2).toBeCloseTo(A4_HEIGHT - room.bottom - room.height / 2, 0);
    // The seal covers a third of it, from the left.
    const covered = (red.right - blue.left) / (blue.right - blue.left);
    expect(covered).toBeGreaterThan(0.31);
    expect(covered).toBeLessThan(0.36);
    expect(red.left).toBeLessThan(blue.left);
    expect((red.top + red.bottom) / 2).toBeCloseTo((blue.top + blue.bottom) / 2, 0);
    // On no other page, and the frozen bytes go on as they were.
    expect(boxOfColour(signed, { file, page: 1, isIt: isRed })).toBeNull();
    expect(sha256Of(signed.subarray(0, frozen.length))).toBe(sha256Of(frozen));
    if (hasCommand("qpdf")) expect(qpdfFaults(signed, file)).toBe("");
    if (hasCommand("pdfsig")) {
      expect(pdfsig(signed, file).map(({ validity }) => validity)).toEqual([
        "Signature is Valid.",
        "Signature is Valid.",
      ]);
    }
  });

  test("words where the office has no pictures: the person's in the room, the office's in the corner", async () => {
    const other = await withIssuedPlan(authority);
    await using backend = other.backend;
    const { documentId } = other;
    const frozen = await pdfOf(backend, documentId);
    const sign = { documentId, evenUntrusted: false };
    await backend.ok("signing.signAsSigner", { ...sign, key: keyOf(backend, authority, leader) });
    const key = keyOf(backend, authority, office);
    await backend.ok("signing.signAsOrganization", { ...sign, key });
    const signed = await pdfOf(backend, documentId);
    const place = await readSignaturePlace(signed);
    if (place === null) throw new Error("no room");
    const { room, page } = place;
    const file = path.join(backend.folder, "bằng chữ.pdf");
    const isDark = (colour: readonly number[]) => colour.every((value) => value < 100);

    const look = { file, isIt: isDark };
    const inRoom = { page: page + 1, ...look, within: boxOf(room) };
    const inCorner = { page: 1, ...look, within: { left: 300, top: 0, right: 595, bottom: 52 } };
    const person = boxOfColour(signed, inRoom);
    const corner = boxOfColour(signed, inCorner);
    expect([boxOfColour(frozen, inRoom), boxOfColour(frozen, inCorner)]).toEqual([null, null]);
    if (person === null || corner === null) throw new Error("nothing to be seen");
    expect(mm(person.bottom - person.top)).toBeGreaterThan(8); // three lines and more
    expect(mm(corner.bottom - corner.top)).toBeGreaterThan(8);
    expect(mm(595.28 - corner.right)).toBeGreaterThan(10);
  });
});

/** The same rectangle from the upper left corner, a little within its edges. */
function boxOf({ left, bottom, width, height }: Rect) {
  const foot = A4_HEIGHT - bottom;
  return { left: left + 2, top: foot - height + 4, right: left + width - 2, bottom: foot - 2 };
}
