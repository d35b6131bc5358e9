import { createHash, randomBytes } from "node:crypto";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { timeStamperAt } from "#backend/signing/time-stamp.ts";
import { hasCommand, pdfsig } from "./commands.ts";
import { keyOf, pdfOf, withIssuedPlan } from "./issued-plan.ts";
import { type TestAuthority, testAuthority } from "./test-authority.ts";

/** What stands before a SHA-256 and, behind it, before a number of nine bytes in a request. */
const HASH_HEAD = Buffer.from("0420", "hex");
const NONCE_HEAD = Buffer.from("0209", "hex");
/** An answer whose status is "rejection", with no token. */
const REFUSAL = Buffer.from("30053003020102", "hex");

describe.skipIf(!hasCommand("openssl"))("a time stamping service", () => {
  let authority: TestAuthority;
  let stamper: ReturnType<TestAuthority["issue"]>;
  let url: string;
  /** What the service does in the test at hand. */
  let answer: (request: Buffer) => Buffer | null;
  const server = createServer((request, response) => void receive(request, response));

  const receive = async (...[request, response]: Parameters<RequestListener>): Promise<void> => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const told = answer(Buffer.concat(chunks));
    if (told === null) return; // silent, until the client goes
    response.setHeader("content-type", "application/timestamp-reply");
    response.end(told);
  };
  beforeAll(async () => {
    authority = testAuthority();
    stamper = authority.issue({ name: "Dịch vụ dấu thời gian", extensions: "stamper" });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
  });
  afterAll(() => {
    server.closeAllConnections();
    server.close();
    authority.drop();
  });

  const signature = randomBytes(256);
  const stamp = async (patience?: number) => timeStamperAt(url, patience)(signature);
  const failedFor = (reason: string) => ({
    code: "signing.time-stamp-failed",
    details: { url, reason },
  });

  test("gets the signature's hash and nothing else, and its stamp goes into the paper", async () => {
    const { backend, documentId } = await withIssuedPlan(authority);
    await using _ = backend;
    await backend.ok("signing.saveTimeStampUrl", { url });
    const [leader, office] = ["Nguyễn Văn Mẫu", "UBND huyện Mẫu"].map((name) =>
      keyOf(backend, authority, authority.issue({ name })),
    );
    if (leader === undefined || office === undefined) throw new Error("no keys");
    const input = { documentId, evenUntrusted: false };

    answer = () => REFUSAL;
    expect(await backend.call("signing.signAsSigner", { ...input, key: leader })).toMatchObject({
      error: failedFor("refused"),
    });
    expect((await backend.ok("signing.show", { documentId })).signatures).toEqual([]);

    const asked: Buffer[] = [];
    answer = (request) => {
      asked.push(request);
      return authority.stampReply(request, stamper);
    };
    await backend.ok("signing.signAsSigner", { ...input, key: leader });
    // Without an address nobody is asked.
    await backend.ok("signing.saveTimeStampUrl", { url: null });
    const state = await backend.ok("signing.signAsOrganization", { ...input, key: office });

    expect(asked.map(({ length }) => length < 100)).toEqual([true]);
    expect(state.signatures).toMatchObject([
      { timeStampAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT/) },
      { timeStampAt: null },
    ]);
    expect(await backend.ok("signing.verifyDocument", { documentId })).toMatchObject({
      verdict: "intact",
      signatures: [
        { timeStamp: { by: "Dịch vụ dấu thời gian", state: "good", trust: "trusted" } },
        { timeStamp: null },
      ],
    });
    if (hasCommand("pdfsig")) {
      const told = pdfsig(await pdfOf(backend, documentId), authority.file("stamped.pdf"));
      expect(told.map(({ validity }) => validity)).toEqual([
        "Signature is Valid.",
        "Signature is Valid.",
      ]);
    }
  });

  test.each([
    ["another hash", HASH_HEAD, 20],
    ["another nonce", NONCE_HEAD, 6],
  ])("is not believed when it stamps %s", async (_, head, step) => {
    answer = (request) => {
      const changed = Buffer.from(request);
      const hash = createHash("sha256").update(signature).digest();
      const at = head.equals(HASH_HEAD)
        ? request.indexOf(hash) + step
        : request.indexOf(head, request.indexOf(hash) + hash.length) + step;
      changed[at] = (changed[at] ?? 0) ^ 1;
      return authority.stampReply(changed, stamper);
    };
    await expect(stamp()).rejects.toMatchObject(failedFor("not-ours"));
  });

  test.each([
    ["refuses", REFUSAL, "refused"],
    ["answers with something else", Buffer.from("<html>Đăng nhập</html>"), "refused"],
    ["answers with nothing", Buffer.alloc(0), "refused"],
    ["answers without end", Buffer.alloc(1_000_000, 0x30), "no-answer"],
  ])("that %s is told apart", async (_, bytes, reason) => {
    answer = () => bytes;
    await expect(stamp()).rejects.toMatchObject(failedFor(reason));
  });

  test("that is silent, or gone, is given up", async () => {
    answer = () => null;
    const start = performance.now();
    await expect(stamp(300)).rejects.toMatchObject(failedFor("no-answer"));
    expect(performance.now() - start).toBeLessThan(5_000);
    const nobody = timeStamperAt("http://127.0.0.1:9/", 2_000);
    await expect(nobody(signature)).rejects.toMatchObject({ details: { reason: "no-answer" } });
  });
});
