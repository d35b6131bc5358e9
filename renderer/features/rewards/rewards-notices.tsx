import type { Rewards } from "#shared/features/rewards/contract.ts";
import { rewardsScreenText as text } from "#shared/features/rewards/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";
import { Notice } from "#renderer/components/notice.tsx";

import classes from "./rewards-desk.module.css";

/** Quota, legal basis, and what the secretary should know before the decision. */
export function RewardsNotices({
  rewards: { quota, eligible, legalBasis, needsCheck, remarks },
  isFixed,
}: {
  readonly rewards: Rewards;
  readonly isFixed: boolean;
}) {
  return (
    <>
      <p className={classes["basis"]}>
        {text.quota(formatInteger(quota), formatInteger(eligible))} {text.basis(legalBasis)}
      </p>
      {isFixed && <Notice tone="info">{text.fixed}</Notice>}
      {(remarks.length > 0 || needsCheck) && (
        <Notice tone="warn">
          {remarks.length === 0
            ? text.needsCheck
            : remarks.map((remark) => <p key={remark}>{remark}</p>)}
        </Notice>
      )}
    </>
  );
}
