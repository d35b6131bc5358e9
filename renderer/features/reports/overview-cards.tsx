import { Link } from "wouter";

import type { Overview } from "#shared/features/reports/contract.ts";
import { reportsScreenText } from "#shared/features/reports/screen-text.ts";
import { formatInteger } from "#shared/kernel/exact.ts";

import classes from "./overview-cards.module.css";

const text = reportsScreenText.cards;

/** Five numbers that say how the year stands; each leads to what it counts. */
export function OverviewCards({
  overview: { counts, waiting, papers },
}: {
  readonly overview: Overview;
}) {
  const all = formatInteger(counts.met + counts.missed + counts.unknown);
  const late = waiting.filter(({ isLate }) => isLate).length;
  return (
    <nav className={classes["cards"]} aria-label={text.label}>
      <Card
        label={text.met}
        value={text.of(formatInteger(counts.met), all)}
        tone="good"
        href="/targets"
      />
      <Card label={text.missed} value={formatInteger(counts.missed)} tone="warn" href="/targets" />
      <Card
        label={text.unknown}
        value={formatInteger(counts.unknown)}
        tone="quiet"
        href="/targets"
      />
      <Card
        label={text.late}
        value={formatInteger(late)}
        tone={late > 0 ? "bad" : "quiet"}
        href="/submissions"
      />
      <Card
        label={text.papers}
        value={formatInteger(papers.length)}
        tone="info"
        href="/documents"
      />
    </nav>
  );
}

function Card({
  label,
  value,
  tone,
  href,
}: {
  readonly label: string;
  readonly value: string;
  readonly tone: string;
  readonly href: string;
}) {
  return (
    <Link href={href} className={classes["card"]} data-tone={tone}>
      <strong>{value}</strong>
      <span>{label}</span>
    </Link>
  );
}
