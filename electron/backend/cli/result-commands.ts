import path from "node:path";

import { formatTotal } from "#shared/features/evaluation/points.ts";
import { evaluationClassText } from "#shared/features/evaluation/text.ts";
import type { TargetResult } from "#shared/features/indicators/contract.ts";
import { summaryText } from "#shared/features/reports/text.ts";
import type { Rewards } from "#shared/features/rewards/contract.ts";
import { formatInteger } from "#shared/kernel/exact.ts";

import { type Calls, RefusedCall } from "./calls.ts";
import { type Command, given } from "./command.ts";
import { makeFolder } from "./make-folder.ts";
import { periodWithFigures } from "./period-with-figures.ts";
import { amount, table } from "./table.ts";
import { cliText as text } from "./text.ts";

const decisionFile = "quyet-dinh-khen-thuong.pdf";

export const resultCommands: readonly Command[] = [
  {
    words: ["indicators"],
    files: "none",
    needs: ["year"],
    takes: ["period"],
    async run({ call }, args) {
      const year = given(args.year);
      const periodCode = args.period ?? (await periodWithFigures(call, year));
      const results = await call("indicators.results", { year, periodCode });
      return {
        data: results,
        lines: [
          ...table(text.indicatorColumns, results.targets.map(targetRow)),
          ...(results.isIllustrative ? [summaryText.illustrative] : []),
        ],
      };
    },
  },
  {
    words: ["evaluate"],
    files: "none",
    needs: ["year"],
    takes: ["period"],
    async run({ call }, args) {
      const year = given(args.year);
      const periodCode = args.period ?? (await periodWithFigures(call, year));
      const evaluation = await call("evaluation.run", { year, periodCode });
      const rows = evaluation.units.map((unit) => [
        String(unit.rank),
        unit.unitName,
        formatTotal(unit.totalHundredths),
        evaluationClassText[unit.class],
      ]);
      return {
        data: evaluation,
        lines: [
          ...table(text.evaluationColumns, rows),
          ...(evaluation.isIllustrative ? [summaryText.illustrative] : []),
        ],
      };
    },
  },
  {
    words: ["rewards", "pdf"],
    files: "none",
    needs: ["year", "out"],
    takes: [],
    async run({ call, grant }, args) {
      const folder = given(args.out);
      const { documentId, rewards } = await decision(call, given(args.year));
      await makeFolder(folder);
      const file = path.join(folder, decisionFile);
      const { sha256, sizeBytes } = await call("documents.savePdf", {
        documentId,
        target: grant(file),
      });
      const { nominations, totalDong } = rewards;
      return {
        data: { file, sha256, sizeBytes, nominations, totalDong },
        lines: [text.rewardsSaved(nominations.length, formatInteger(totalDong), file)],
      };
    },
  },
  {
    words: ["rewards", "certificates"],
    files: "none",
    needs: ["year", "out"],
    takes: ["paper", "blank"],
    async run({ call, grant }, args) {
      const file = given(args.out);
      const { sizeBytes } = await call("rewards.saveCertificates", {
        year: given(args.year),
        size: args.paper ?? "A4",
        form: args.blank ? "blank" : "full",
        nominationIds: null,
        shiftMm: { x: 0, y: 0 },
        target: grant(file),
      });
      return { data: { file, sizeBytes }, lines: [text.saved(file)] };
    },
  },
];

/** The year's decision; where there is none yet, one is drafted from the evaluation. */
async function decision(
  call: Calls["call"],
  year: number,
): Promise<{ documentId: number; rewards: Rewards }> {
  const there = await call("rewards.show", { year });
  if (there.decision !== null) {
    return { documentId: there.decision.documentId, rewards: there };
  }
  if (there.nominations.length === 0) await call("rewards.propose", { year });
  const drafted = await call("rewards.draftDecision", { year });
  if (drafted.decision === null)
    throw new RefusedCall({ code: "rewards.nothing-to-reward", details: { year } });
  return { documentId: drafted.decision.documentId, rewards: drafted };
}

function targetRow({ group, text: words, ...target }: TargetResult): readonly string[] {
  const isNumeric = target.target !== null;
  return [
    `${group} ${words}`,
    isNumeric ? `${target.comparator} ${amount(target.target, target.unit)}` : "",
    isNumeric ? amount(target.district.value, target.unit) : "",
    text.state[target.state],
  ];
}
