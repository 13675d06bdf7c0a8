/** Compares two weeks, A and B, for the same block and on the same axes. */
import { useComputed, useSignalEffect } from "@preact/signals";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { ticks } from "../../../charts/ticks.ts";
import { decimals } from "../../../describe/numbers.ts";
import { weeksWords, signed } from "../../../describe/simulator/block.ts";
import { differenceSentence, pointsBetween } from "../../../describe/simulator/compare.ts";
import { duration } from "../../../describe/training/units.ts";
import type { AdaptationDay } from "../../../sim/index.ts";
import { ranges, sides, type Side } from "../../../state/simulator/state.ts";
import { Choice } from "../../controls/Choice.tsx";
import { CursorPlot } from "../frame/CursorPlot.tsx";
import { DataTable } from "../../kit/DataTable.tsx";
import type { Table } from "../../kit/table.ts";
import { Awake } from "./Awake.tsx";
import { curveOf } from "./block-curves.ts";
import { cursor } from "./block.ts";
import { sideA, sideB, part, sideName, state, week, weeklyTime, type Compared } from "./compare.ts";
import { Count } from "./Count.tsx";
import { watchPart } from "./in-sight.ts";
import { outcomes } from "./outcomes.ts";
import { PartTools } from "./PartTools.tsx";
import { announcer, choose } from "./state.ts";
import { weeksAxis } from "./week-ticks.ts";

const options: readonly (readonly [Side, string])[] = sides.map((side) => [side, sideName(side)]);
const lines = outcomes.slice(0, 4);
const gainAxis = {
  label: "rise, %",
  ticks: ticks([0, 25, 50, 75, 100]),
};

interface Props {
  /** Where references are listed. */
  readonly referencesHref: string;
}

const weekWords = ({ week }: Compared): string =>
  week
    .map(({ session, perWeek }) => {
      const [{ intensity, duration: time } = { intensity: 0, duration: 0 }] = [session].flat();
      return `${decimals(perWeek, Number.isInteger(perWeek) ? 0 : 1)} × ${duration(time)} at ${Math.round(100 * intensity)} %`;
    })
    .join(", ");

function About({ side, referencesHref }: { readonly side: Compared; readonly referencesHref: string }) {
  const { published } = side;
  return (
    <p class="quiet compare-about">
      {side.week.length === 0
        ? "There is no such session. Add a second kind under “Your training block, week by week”."
        : `${duration(weeklyTime(side))} of work a week: ${weekWords(side)}.`}{" "}
      {published !== null && (
        <>
          {decimals(published.low, 0)} % low, {decimals(published.moderate, 0)} % moderate,{" "}
          {decimals(published.high, 0)} % high ({published.grade}): {published.people} {published.counted}{" "}
          {published.note} <a href={`${referencesHref}#${published.source}`}>Source</a>
        </>
      )}
    </p>
  );
}

/** How far above its curve a name stands, and how far at least from the next one, in percent of gain. */
const above = 3;
const apart = 9;
/** Names stand before the end of training, where the curves lie farthest apart, with room for the cursor. */
const labelAt = 0.96;

/** How high each curve's name stands, by its index: never closer to the next than it is tall. */
function heightsOf(day: AdaptationDay): readonly number[] {
  const heights: number[] = [];
  let least = above;
  const rising = lines.map((line, index) => ({ index, y: 100 * line.value(day) + above })).sort((a, b) => a.y - b.y);
  for (const [order, { index, y }] of rising.entries()) {
    // So high that those above it still find room below the top.
    const most = 97 - apart * (rising.length - 1 - order);
    heights[index] = Math.min(most, Math.max(least, y));
    least = (heights[index] ?? 0) + apart;
  }
  return heights;
}

function labelOf(side: Compared, { label }: (typeof lines)[number], index: number, weeks: number) {
  const day = side.days[Math.round(7 * weeks * labelAt)];
  if (weeks === 0 || day === undefined) return {};
  return { label: { text: label, x: weeks * labelAt, y: heightsOf(day)[index] ?? 0, anchor: "end" as const } };
}

function SidePlot({ mark, side }: { readonly mark: "A" | "B"; readonly side: Compared }) {
  const { weeks, stop } = state.value;
  const whole = weeks + stop;
  const x = useMemo(() => weeksAxis(whole), [whole]);
  const percentAt = (at: number, index: number): string => {
    const day = side.days[Math.round(7 * at)];
    const line = lines[index];
    return day === undefined || line === undefined ? "" : `${line.label} ${signed(line.value(day))}`;
  };
  return (
    <CursorPlot
      id={`compare-${mark}`}
      name={`${mark}, ${side.name}, over the block`}
      title={`${mark}: ${side.name}. Rise of oxidative capacity over ${whole} weeks.`}
      x={x}
      y={gainAxis}
      {...(stop > 0 && { regions: [{ from: weeks, to: whole, look: "stop" as const, label: "no training" }] })}
      curves={lines.map((line, index) => ({
        name: line.label,
        tone: line.tone,
        look: "illustrative" as const,
        points: curveOf(side.days, 7 * weeks, line),
        ...labelOf(side, line, index, weeks),
      }))}
      at={week.value}
      step={1}
      page={4}
      range={[0, Math.max(whole, 1)]}
      spoken={(at, curve) =>
        `${weeksWords(at)}: ${curve === null ? lines.map((_, index) => percentAt(at, index)).join(", ") : percentAt(at, curve)}`
      }
      onMove={(at) => {
        cursor.value = Math.min(at, whole);
      }}
    />
  );
}

function differenceTable(a: Compared, b: Compared, at: number): Table {
  const [endA, endB] = [a.days[Math.round(7 * at)] ?? a.days.at(-1), b.days[Math.round(7 * at)] ?? b.days.at(-1)];
  return {
    caption: `At ${weeksWords(at)}, change from untrained, % (illustrative model)`,
    columns: ["outcome", `A: ${a.name}`, `B: ${b.name}`, "A − B, points"],
    rows: outcomes.map(({ label, value }) => {
      const [ofA, ofB] = [endA === undefined ? 0 : value(endA), endB === undefined ? 0 : value(endB)];
      return [label, decimals(100 * ofA, 0), decimals(100 * ofB, 0), decimals(pointsBetween(ofA, ofB), 0)];
    }),
  };
}

const pictures = [
  ["A", "#compare-A svg"],
  ["B", "#compare-B svg"],
] as const;

function Compare({ referencesHref }: Props) {
  const chosen = useComputed(() => [state.value.a, state.value.b, state.value.hours].join(" "));
  const spoken = useRef(chosen.peek());
  useSignalEffect(() => {
    if (chosen.value === spoken.current) return;
    spoken.current = chosen.value;
    announcer.say(() => {
      const [trainedA, trainedB] = [sideA, sideB].map(({ value }) => value.days[7 * state.peek().weeks]);
      if (trainedA === undefined || trainedB === undefined) return null;
      const [gainA, gainB] = [trainedA, trainedB].map(({ oxidative }) => signed(oxidative.whole));
      return `A, ${sideA.value.name}: whole muscle ${gainA ?? ""}. B, ${sideB.value.name}: ${gainB ?? ""}.`;
    });
  });
  useEffect(() => watchPart("compare", part), []);
  const [a, b] = [sideA.value, sideB.value];
  const { weeks } = state.value;
  const [endA, endB] = [a.days[7 * weeks], b.days[7 * weeks]];
  const says =
    endA === undefined || endB === undefined
      ? ""
      : a.side === b.side
        ? "A and B are the same: choose another one."
        : `A runs ${duration(weeklyTime(a))} a week, B ${duration(weeklyTime(b))}. ` +
          differenceSentence({ name: `A (${a.name})`, end: endA }, { name: `B (${b.name})`, end: endB });
  const table = differenceTable(a, b, week.value);
  return (
    <>
      <div class="compare-controls">
        <Choice
          id="compare-a"
          label="A"
          value={a.side}
          options={options}
          onChange={(side) => {
            choose({ a: side });
          }}
        />
        <Choice
          id="compare-b"
          label="B"
          value={b.side}
          options={options}
          onChange={(side) => {
            choose({ b: side });
          }}
        />
        <Count
          name="hours"
          label="Hours a week of a published pattern"
          range={ranges.hours}
          page={4}
          words={(hours) => `${decimals(hours, Number.isInteger(hours) ? 0 : 1)} h`}
        />
      </div>
      <p class="compare-says">{says}</p>
      <div class="compare-plots">
        <section aria-labelledby="compare-a-name">
          <h3 id="compare-a-name">A: {a.name}</h3>
          <SidePlot mark="A" side={a} />
          <About side={a} referencesHref={referencesHref} />
        </section>
        <section aria-labelledby="compare-b-name">
          <h3 id="compare-b-name">B: {b.name}</h3>
          <SidePlot mark="B" side={b} />
          <About side={b} referencesHref={referencesHref} />
        </section>
      </div>
      <DataTable {...table} />
      <PartTools
        part="compare"
        name="comparison"
        csv={async () => {
          const { fileOf, lengthWords } = await import("./files.ts");
          return fileOf(table, state.peek().mix, [
            ["A", weekWords(a)],
            ["B", weekWords(b)],
            ["weeks", lengthWords(state.peek())],
            ["at week", weeksWords(week.value)],
          ]);
        }}
        pictures={pictures}
        title={says}
      />
    </>
  );
}

export const ComparePanel = (props: Props) => (
  <Awake>
    <Compare {...props} />
  </Awake>
);
