import { summaryText } from "#shared/features/reports/text.ts";
import { checkNames } from "#shared/features/workspace/text.ts";

import { type Command, given } from "./command.ts";
import { newOffice } from "./new-office.ts";
import { UsageError } from "./read-arguments.ts";
import { cliText as text } from "./text.ts";

export const workspaceCommands: readonly Command[] = [
  {
    words: ["init"],
    files: "none",
    needs: [],
    takes: ["sample", "office", "superior"],
    createsFile: true,
    async run({ call, grant }, { sample, office, superior }, dataFile) {
      if (sample !== null && (office !== null || superior !== null)) {
        throw new UsageError(text.usage.sampleOrOffice);
      }
      const target = grant(dataFile);
      const state =
        sample === null
          ? await call("workspace.createOffice", { target, office: newOffice(office, superior) })
          : await call("workspace.createSample", { sample, target });
      if (state.status !== "open") throw new Error(`the new file is ${state.status}`);
      const { officeName, isIllustrative } = state;
      return {
        data: { file: dataFile, office: officeName, isIllustrative },
        lines: [
          text.opened(officeName, dataFile),
          ...(isIllustrative ? [summaryText.illustrative] : []),
        ],
      };
    },
  },
  {
    words: ["check"],
    files: "none",
    needs: [],
    takes: [],
    async run({ call }) {
      const check = await call("workspace.check", {});
      const lines = check.checks.flatMap(({ name, examined, problems }) =>
        problems.length === 0
          ? [text.examined(checkNames[name], examined)]
          : [
              text.problems(checkNames[name], problems.length),
              ...problems.map((one) => `  ${one}`),
            ],
      );
      return check.isGood
        ? { data: check, lines: [...lines, text.checkGood] }
        : { data: check, lines, problem: text.checkBad };
    },
  },
  {
    words: ["backup"],
    files: "none",
    needs: ["out"],
    takes: [],
    async run({ call, grant }, args) {
      const out = given(args.out);
      const { sizeBytes, sha256 } = await call("workspace.backup", { target: grant(out) });
      return { data: { file: out, sizeBytes, sha256 }, lines: [text.backedUp(out, sha256)] };
    },
  },
];
