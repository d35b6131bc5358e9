import { Tabs } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";

import { reviewText as text } from "#shared/features/submissions/review/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";

import { reviewQuery } from "../queries.ts";
import { isAsked } from "./remark-of.ts";

/** The tab of the review, with how much there is to ask again. */
export function ReviewTab({ submissionId }: { readonly submissionId: number }) {
  const { data } = useQuery(reviewQuery(submissionId));
  return (
    <Tabs.Tab value="review">
      {text.tab(data === undefined ? "…" : formatInteger(data.rows.filter(isAsked).length))}
    </Tabs.Tab>
  );
}
