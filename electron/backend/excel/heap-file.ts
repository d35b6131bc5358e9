/** One file of a heap under the name that its report bears; `read` rejects with why it cannot be read. */
export type HeapFile = Readonly<{ fileName: string; read: () => Promise<Buffer> }>;

export function refusedFile(fileName: string, failure: Error): HeapFile {
  return { fileName, read: () => Promise.reject(failure) };
}
