import JSZip from "jszip";

/**
 * The bytes of a zip. Names outside ASCII are marked as UTF-8, so that Windows shows
 * Vietnamese letters as they are; folders are in the names alone. The same parts and
 * instant give the same bytes.
 *
 * @param at ISO UTC, the time that every file in it bears
 */
export async function zipBytes(
  parts: Iterable<readonly [path: string, bytes: Uint8Array]>,
  at: string,
): Promise<Uint8Array> {
  const zip = new JSZip();
  const date = new Date(at);
  for (const [path, bytes] of parts) zip.file(path, bytes, { date, createFolders: false });
  return zip.generateAsync({ type: "uint8array", compression: "DEFLATE" });
}
