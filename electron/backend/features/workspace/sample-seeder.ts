import type { BackendContext } from "#backend/context.ts";

/**
 * Fills a new file with a sample district, through the same use cases as an office's own work.
 *
 * @param folder the folder of the data file; example files for the user are laid there
 */
export type SampleSeeder = (context: BackendContext, folder: string) => Promise<void>;

export type SampleSeeders = Readonly<Record<"tam-duong-2020", SampleSeeder>>;
