import type { PaperFonts } from "#backend/pdf/fonts.ts";
import { AppError } from "#shared/kernel/app-error.ts";
import { documentsFailure } from "#shared/features/documents/errors.ts";

/**
 * The fonts of every paper, from the program's own folder.
 *
 * @throws documents.font-incomplete when a face is gone or lacks letters
 */
export async function openPaperFonts(directory: string): Promise<PaperFonts> {
  // Loaded at first use: the program starts without the PDF library.
  const { loadPaperFonts } = await import("#backend/pdf/fonts.ts");
  try {
    return await loadPaperFonts(directory);
  } catch (error) {
    if (!(error instanceof AppError) || !error.code.startsWith("pdf.font-")) throw error;
    const { file = "", missing = [] } = error.details as { file?: string; missing?: string[] };
    throw documentsFailure(
      "documents.font-incomplete",
      { file, missing: missing.join(" ") },
      { cause: error },
    );
  }
}
