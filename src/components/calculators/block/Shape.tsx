/** What the shape of a week is called, how near another name is, and where it lies among published weeks. */
import { useMemo } from "preact/hooks";
import type { BlockWeek } from "../../../sim/training/block/types.ts";
import { nearestLabel } from "../../../sim/training/nearest-label.ts";
import { polarizationIndex } from "../../../sim/training/polarization.ts";
import { publishedDistributions, type PublishedDistributionId } from "../../../sim/training/published-distributions.ts";
import type { Amounts } from "../../../sim/training/shares.ts";
import { distributionSentence, labelNeeds, refusedLabel } from "../../../words/distribution.ts";
import { inDecimals } from "../../../words/numbers.ts";
import { indexSentence, nearestSentence } from "../../../words/shape.ts";
import { TableDetails } from "../../kit/TableDetails.tsx";
import type { Table } from "../../kit/table.ts";
import { Plot } from "../../plot/Plot.tsx";
import type { Mark } from "../../plot/mark.ts";
import { corner, placeOf, xAxis, yAxis } from "../../program/distribution/corner.tsx";

interface Props {
  readonly week: BlockWeek;
  /** Address of the page that names the essay. */
  readonly about: string;
  /** Citations of the published weeks, by the keys of their works. */
  readonly citations: Readonly<Record<string, string>>;
}

const whole = inDecimals(0);
const height = 320;
const margin = { top: 30, right: 14, bottom: 42, left: 8 } as const;

/** Whose week each dot is, in few letters. */
const shortNames: Readonly<Record<PublishedDistributionId, string>> = {
  polarized: "polarized group",
  pyramidal: "Esteve-Lanao’s runners",
  threshold: "threshold group",
  "double-threshold": "runners by lactate",
  "all-easy": "skiers",
  "all-hard": "interval group",
};

/** Names stand right of their dots; at the right edge left of them, and at the tip under them. */
const published: Mark = (frame) => (
  <g>
    {publishedDistributions.map((mix) => {
      const { x, y } = placeOf(frame, mix);
      const isRight = mix.low < 60;
      const isTip = mix.low > 90;
      return (
        <g key={mix.id}>
          <circle class="tid-dot" cx={x} cy={y} r={5} />
          <text
            class="plan-mix"
            x={isRight ? x - 9 : isTip ? x - 4 : x + 9}
            y={isTip ? y + 20 : y + 4}
            text-anchor={isRight ? "end" : "start"}
          >
            {shortNames[mix.id]}
          </text>
        </g>
      );
    })}
  </g>
);

const weekMark =
  (parts: Amounts): Mark =>
  (frame) => {
    const { x, y } = placeOf(frame, parts);
    return (
      <g>
        <circle class="tid-week" cx={x} cy={y} r={7} />
        <text class="plan-mix plan-mine" x={x} y={y - 12} text-anchor="middle">
          this week
        </text>
      </g>
    );
  };

const table = (parts: Amounts, citations: Props["citations"]): Table => ({
  caption: "This week and published ones, in percent of the running time",
  columns: [
    { name: "week" },
    { name: "easy", show: whole },
    { name: "threshold", show: whole },
    { name: "faster", show: whole },
    { name: "source" },
  ],
  rows: [
    ["this week", parts.low, parts.moderate, parts.high, "your block"],
    ...publishedDistributions.map(({ id, low, moderate, high, source }) => [
      shortNames[id],
      low,
      moderate,
      high,
      citations[source] ?? source,
    ]),
  ],
});

export function Shape({ week, about, citations }: Props) {
  const { low, moderate, high } = week.counts.timeInZone.seiler;
  const shares = { low, moderate, high };
  const scaled = (by: number): Amounts => ({ low: by * low, moderate: by * moderate, high: by * high });
  const marks = useMemo(
    () => [corner, published, weekMark({ low: 100 * low, moderate: 100 * moderate, high: 100 * high })],
    [low, moderate, high],
  );
  const isNamed = week.sessions.length >= labelNeeds.sessions && week.time >= labelNeeds.time;
  const change = isNamed ? nearestLabel(scaled(week.time), 60) : null;
  return (
    <section>
      <h3>What is its shape called?</h3>
      {!isNamed ? (
        <p>{refusedLabel}</p>
      ) : (
        <>
          <p>
            {distributionSentence(shares, "timeInZone")} {change !== null && nearestSentence(change)}
          </p>
          <p>{indexSentence(polarizationIndex(shares))}</p>
          <div class="chart-box plan-shape">
            <Plot
              title="This week among published ones: easy running across, threshold above faster running"
              x={xAxis}
              y={yAxis}
              marks={marks}
              height={height}
              margin={margin}
            />
          </div>
          <TableDetails summary="These weeks as a table" table={() => table(scaled(100), citations)} />
        </>
      )}
      <p class="quiet">
        Counted by minutes in Seiler’s three zones, where threshold is moderate. <a href={about}>The essay</a> counts
        threshold as hard, and so do the bars.
      </p>
    </section>
  );
}
