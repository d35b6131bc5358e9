import type { ChartOptions, Plugin, Scale } from "chart.js";
import { useMemo, useRef } from "react";
import { Bar } from "react-chartjs-2";

import { type ChartColours, useChartColours } from "./chart-colours.ts";
import { ChartFrame } from "./chart-frame.tsx";
import { setUpCharts } from "./chart-setup.ts";

setUpCharts();

export type BarTone = "main" | "met" | "missed" | "unknown";

export type BarItem = Readonly<{
  id: string;
  label: string;
  /** Only for the length of the bar; null draws none. */
  length: number | null;
  /** What is read beside the bar: "61,5%". */
  text: string;
  tone: BarTone;
  /** Where the aim stands on the same scale. */
  mark?: number | null;
}>;

/** Horizontal bars, one a line, with their values written beside them and a stroke at the aim. */
export function BarListChart({
  title,
  valueTitle,
  markTitle,
  markText,
  items,
  max,
  onPick,
}: {
  readonly title: string;
  readonly valueTitle: string;
  readonly markTitle?: string;
  readonly markText?: (item: BarItem) => string;
  readonly items: readonly BarItem[];
  readonly max?: number;
  readonly onPick?: (item: BarItem) => void;
}) {
  const colours = useChartColours();
  const canvas = useRef<HTMLDivElement>(null);
  const plugins = useMemo(() => [valuesBeside(colours, items)], [colours, items]);
  const data = useMemo(
    () => ({
      labels: items.map(({ label }) => label),
      datasets: [
        {
          data: items.map(({ length }) => length),
          backgroundColor: items.map(({ tone }) => colours[tone]),
          barPercentage: 0.72,
          categoryPercentage: 0.9,
          minBarLength: 2,
        },
      ],
    }),
    [items, colours],
  );
  const options = useMemo(
    () => barOptions(colours, items, max, onPick),
    [colours, items, max, onPick],
  );
  const heads = [valueTitle, ...(markTitle === undefined ? [] : [markTitle])];
  const rows = items.map((item) => [
    item.label,
    item.text,
    ...(markTitle === undefined ? [] : [markText?.(item) ?? ""]),
  ]);

  return (
    <ChartFrame title={title} heads={heads} rows={rows} canvas={canvas}>
      <div ref={canvas} style={{ height: `${String(items.length * 1.625 + 1.5)}rem` }}>
        <Bar
          data={data}
          options={options}
          plugins={plugins}
          // A chart keeps the plugin it was made with, so that new values want a new chart.
          redraw
          aria-hidden="true"
        />
      </div>
    </ChartFrame>
  );
}

function barOptions(
  colours: ChartColours,
  items: readonly BarItem[],
  max: number | undefined,
  onPick: ((item: BarItem) => void) | undefined,
): ChartOptions<"bar"> {
  return {
    indexAxis: "y",
    layout: { padding: { left: 2, right: 64 } },
    scales: {
      x: { display: false, min: 0, ...(max === undefined ? {} : { max }) },
      y: {
        grid: { display: false },
        border: { color: colours.line },
        ticks: { color: colours.ink },
        afterFit: wholeLabels,
      },
    },
    plugins: {
      legend: { display: false },
      tooltip: { callbacks: { label: ({ dataIndex }) => items[dataIndex]?.text ?? "" } },
    },
    onClick: (_event, [hit]) => {
      const item = hit === undefined ? undefined : items[hit.index];
      if (item !== undefined) onPick?.(item);
    },
  };
}

/** As wide as the longest label: names of communes are never cut. */
function wholeLabels(scale: Scale): void {
  const widths = scale.getLabels().map((label) => scale.ctx.measureText(label).width);
  scale.width = Math.max(scale.width, Math.max(0, ...widths) + 14);
}

/** Writes each value at the end of its bar and strokes the aim across it. */
function valuesBeside(colours: ChartColours, items: readonly BarItem[]): Plugin<"bar"> {
  return {
    id: "values-beside",
    afterDatasetsDraw: (chart) => {
      const { ctx } = chart;
      const scale = chart.scales["x"];
      if (scale === undefined) return;
      ctx.save();
      ctx.textBaseline = "middle";
      ctx.font = `600 12px ${String(chart.options.font?.family ?? "sans-serif")}`;
      for (const [index, bar] of chart.getDatasetMeta(0).data.entries()) {
        const item = items[index];
        if (item === undefined) continue;
        const end = item.length === null ? scale.left : bar.x;
        const mark = item.mark == null ? null : scale.getPixelForValue(item.mark);
        ctx.fillStyle = colours.ink;
        ctx.fillText(item.text, Math.max(end, mark ?? end) + 7, bar.y);
        if (mark !== null) {
          ctx.fillStyle = colours.mark;
          ctx.fillRect(mark - 1, bar.y - 9, 2, 18);
        }
      }
      ctx.restore();
    },
  };
}
