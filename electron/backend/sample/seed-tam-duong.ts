import { mkdir, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import type { BackendContext } from "#backend/context.ts";
import { plansHandlers } from "#backend/features/plans/handlers.ts";
import { submissionsHandlers } from "#backend/features/submissions/handlers.ts";
import type { SampleSeeder } from "#backend/features/workspace/sample-seeder.ts";
import { foldVietnamese } from "#shared/kernel/vietnamese.ts";
import { sampleAccounts } from "./tam-duong-2020/accounts.ts";
import { sampleAgencies } from "./tam-duong-2020/agencies.ts";
import { fillBadForm, fillForms } from "./tam-duong-2020/fill-forms.ts";
import { sampleOffice, sampleSigners } from "./tam-duong-2020/office.ts";
import { planText } from "./tam-duong-2020/plan-text.ts";
import { sampleUnits } from "./tam-duong-2020/units.ts";
import { sampleVillages } from "./tam-duong-2020/villages.ts";

/** Laid beside the data file: the plan's text and 14 filled forms, one of them with mistakes. */
const exampleFolder = "bieu-xa-gui-2020-minh-hoa";
const basePeriod = "2019-Y";
const examplePeriod = "2020-Y";

/**
 * Tam Đường 2020: the office, its plan, and the base year's figures, each through
 * the importer that an office's own files go through; the year's own forms are laid
 * beside the data file for the user to import.
 */
export const seedTamDuong: SampleSeeder = async (context, folder) => {
  await writeOffice(context);
  const examples = path.join(folder, exampleFolder);
  const made = await mkdir(examples, { recursive: true });
  const scratch = await mkdtemp(path.join(tmpdir(), "doan-ket-mau-"));
  try {
    await importPlan(context, path.join(examples, "ke-hoach-2020.txt"));
    const baseForms = await exportForms(stage(context, 0), scratch, basePeriod);
    await importBaseYear(context, baseForms, await folderIn(scratch, "filled"));
    const forms = await exportForms(stage(context, 3), scratch, examplePeriod);
    await fillForms(forms, examples, stage(context, 4).job);
    await fillBadForm(forms, examples);
  } catch (error) {
    if (made !== undefined) await rm(made, { recursive: true, force: true });
    throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};

const stages = 5;

/** The same context, its progress being one stage's part of the whole. */
function stage(context: BackendContext, index: number): BackendContext {
  const { signal, progress } = context.job;
  return {
    ...context,
    job: {
      signal,
      progress(done, total, label) {
        const share = total === 0 ? 0 : Math.floor((done * 100) / total);
        progress(index * 100 + share, stages * 100, label);
      },
    },
  };
}

async function writeOffice({ write }: BackendContext): Promise<void> {
  await write(async ({ tx, note }) => {
    const office = { ...sampleOffice, id: 1, isIllustrative: 1 } as const;
    await tx.insertInto("office").values(office).execute();
    for (const [position, unit] of sampleUnits.entries()) {
      const { aliases, terrain: _, ...row } = unit;
      const { id: unitId } = await tx
        .insertInto("unit")
        .values({ ...row, position })
        .returning("id")
        .executeTakeFirstOrThrow();
      await tx
        .insertInto("unitAlias")
        .values(aliasRows(unitId, unit.name, aliases))
        .execute();
      const villages = (sampleVillages[unit.code] ?? []).map((name, place) => ({
        unitId,
        name,
        position: place,
      }));
      await tx.insertInto("village").values(villages).execute();
    }
    await tx
      .insertInto("agency")
      .values([...sampleAgencies])
      .execute();
    await tx
      .insertInto("signer")
      .values([...sampleSigners])
      .execute();
    await tx
      .insertInto("account")
      .values(
        sampleAccounts.map((account) => ({ ...account, passwordHash: null, isActive: 1 as const })),
      )
      .execute();
    await note({ action: "workspace.createSample", subject: office.name, after: office });
  });
}

/** Each spelling once: "Thèn Sin" and "Then Sin" are one key. */
function aliasRows(unitId: number, name: string, aliases: readonly string[]) {
  const byKey = new Map([name, ...aliases].map((alias) => [foldVietnamese(alias), alias]));
  return [...byKey].map(([folded, alias]) => ({ unitId, name: alias, folded }));
}

async function importPlan(context: BackendContext, file: string): Promise<void> {
  await writeFile(file, planText);
  await plansHandlers["plans.import"](holding(context, [file]), { file: "0", year: 2020 });
}

async function importBaseYear(
  context: BackendContext,
  forms: string,
  filled: string,
): Promise<void> {
  const files = await fillForms(forms, filled, stage(context, 1).job);
  const { reports } = await submissionsHandlers["submissions.import"](
    holding(stage(context, 2), files),
    { files: files.map((_, index) => String(index)) },
  );
  const submissionIds = reports.flatMap(({ submissionId }) => submissionId ?? []);
  if (submissionIds.length < files.length) throw new Error("the sample's base year was refused");
  await submissionsHandlers["submissions.accept"](context, { submissionIds });
}

/** @returns the folder with one empty form for each unit */
async function exportForms(
  context: BackendContext,
  scratch: string,
  periodCode: string,
): Promise<string> {
  const folder = await folderIn(scratch, periodCode);
  await submissionsHandlers["submissions.openPeriod"](context, { periodCode });
  await submissionsHandlers["submissions.exportForms"](holding(context, [folder]), {
    periodCode,
    folder: "0",
  });
  if ((await readdir(folder)).length === 0) throw new Error(`no forms for ${periodCode}`);
  return folder;
}

async function folderIn(parent: string, name: string): Promise<string> {
  const folder = path.join(parent, name);
  await mkdir(folder, { recursive: true });
  return folder;
}

/** The same context with these paths handed over; the token of a path is its place in the list. */
function holding(context: BackendContext, paths: readonly string[]): BackendContext {
  return {
    ...context,
    fileOf(token) {
      const file = paths[Number(token)];
      if (file === undefined) throw new Error(`no sample file ${token}`);
      return { token, path: file, name: path.basename(file), size: 0 };
    },
  };
}
