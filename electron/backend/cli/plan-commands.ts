import type { Plan } from "#shared/features/plans/contract.ts";
import { planWarningSentence } from "#shared/features/plans/text.ts";

import type { Calls } from "./calls.ts";
import { type Command, given } from "./command.ts";
import { amount } from "./table.ts";
import { cliText as text } from "./text.ts";

export const planCommands: readonly Command[] = [
  {
    words: ["plan", "import"],
    files: "one",
    needs: ["year"],
    takes: ["letters"],
    async run({ call, grant }, args) {
      const year = given(args.year);
      const letters = args.letters ?? undefined;
      const file = grant(args.files[0] ?? "");
      const { planId, documentId, ...counts } = await call("plans.import", { file, year, letters });
      const { warnings } = planDocument(await call("plans.show", { year }));
      return {
        data: { planId, documentId, year, ...counts },
        lines: [text.planImported(counts), ...warningLines(warnings)],
      };
    },
  },
  {
    words: ["plan", "roll-over"],
    files: "none",
    needs: ["from", "to"],
    takes: [],
    async run({ call }, args) {
      const years = { fromYear: given(args.from), toYear: given(args.to) };
      const { targets } = await call("plans.rollOver", years);
      const { warnings } = planDocument(await call("plans.show", { year: years.toYear }));
      return {
        data: { ...years, targets, warnings },
        lines: [text.planRolledOver(years.fromYear, years.toYear), ...warningLines(warnings)],
      };
    },
  },
  {
    words: ["plan", "show"],
    files: "none",
    needs: ["year"],
    takes: [],
    async run({ call }, args) {
      const plan = planDocument(await call("plans.show", { year: given(args.year) }));
      return { data: plan, lines: planLines(plan) };
    },
  },
  savePlan("pdf", async (call, year, target) => {
    const { documentId } = await call("plans.show", { year });
    const { sha256, sizeBytes } = await call("documents.savePdf", { documentId, target });
    return { sha256, sizeBytes };
  }),
  savePlan("json", async (call, year, target) => {
    const { sizeBytes } = await call("plans.exportJson", { year, target });
    return { sizeBytes };
  }),
  savePlan("docx", async (call, year, target) => {
    const { documentId } = await call("plans.show", { year });
    const { sizeBytes } = await call("documents.saveDocx", { documentId, target });
    return { sizeBytes };
  }),
];

/** The year's plan into a file of this kind. */
function savePlan(
  word: string,
  save: (
    call: Calls["call"],
    year: number,
    target: string,
  ) => Promise<Readonly<{ sizeBytes: number }>>,
): Command {
  return {
    words: ["plan", word],
    files: "none",
    needs: ["year", "out"],
    takes: [],
    async run({ call, grant }, args) {
      const out = given(args.out);
      const saved = await save(call, given(args.year), grant(out));
      return { data: { file: out, ...saved }, lines: [text.saved(out)] };
    },
  };
}

/** The plan as other programs read it: stable names, no numbers of database rows. */
function planDocument(plan: Plan) {
  return {
    title: plan.title,
    agency: plan.agency,
    year: plan.year,
    sections: plan.sections,
    targets: plan.targets.map(({ id: _, ...target }) => target),
    tasks: plan.tasks.map(({ id: _, ...task }) => task),
    solutions: plan.solutions.map(({ id: _, ...solution }) => solution),
    assignments: plan.assignments.map(({ number, agency }) => ({ number, agency })),
    recipients: plan.recipients,
    signer: plan.signer,
    warnings: plan.warnings.map((warning) => ({
      code: warning.code,
      message: planWarningSentence(warning.code, warning.details),
      where: warning.where,
    })),
  };
}

type PlanDocument = ReturnType<typeof planDocument>;

function planLines(plan: PlanDocument): readonly string[] {
  return [
    plan.title,
    `${plan.agency}, ${plan.year}`,
    "",
    ...plan.sections.map(({ number, title, level }) =>
      `${"  ".repeat(Math.max(level - 1, 0))}${number ?? ""} ${title}`.trimEnd(),
    ),
    "",
    ...plan.targets.map(({ group, text: words, comparator, value, unit }) =>
      `${group} ${words}: ${comparator} ${amount(value, unit)}`.trimEnd(),
    ),
    "",
    ...plan.signer.authority,
    plan.signer.name ?? "",
    ...warningLines(plan.warnings),
  ];
}

function warningLines(warnings: PlanDocument["warnings"]): readonly string[] {
  if (warnings.length === 0) return [];
  return [
    "",
    text.warnings,
    ...warnings.map(({ message, where }) => `  - ${text.line(where.line)}: ${message}`),
  ];
}
