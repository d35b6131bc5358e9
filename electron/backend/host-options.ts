/** The folders that the main process names on the command line of the backend process. */
export function hostOptions(): { dataDirectory: string; fontDirectory: string; logFile: string } {
  const [dataDirectory, fontDirectory, logFile] = process.argv.slice(2);
  if (dataDirectory === undefined || fontDirectory === undefined || logFile === undefined) {
    throw new Error("needs three arguments: data directory, font directory, log file");
  }
  return { dataDirectory, fontDirectory, logFile };
}
