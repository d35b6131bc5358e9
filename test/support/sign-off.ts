import type { startBackend } from "./backend.ts";

type Running = Pick<Awaited<ReturnType<typeof startBackend>>, "ok">;

/** The two checks of a submitted paper and its approval, as an office of one person does them. */
export async function checkAndApprove({ ok }: Running, documentId: number): Promise<void> {
  await ok("documents.checkContent", { documentId, person: "Lò Thị Kiểm" });
  await ok("documents.checkForm", { documentId, person: "Vàng Văn Soát" });
  await ok("documents.approve", { documentId });
}

/** Lays a draft before its checkers and has it approved. */
export async function submitAndApprove(backend: Running, documentId: number): Promise<void> {
  await backend.ok("documents.submit", { documentId });
  await checkAndApprove(backend, documentId);
}
