/** What the figure about holding an effort says: its sentences, its announcement and its table. */
import { percent } from "../../../words/recruitment.ts";
import { clock, duration } from "../../../words/units.ts";
import type { MeasuredRun } from "../../../sim/tolerance/measured-runs.ts";
import { durationAtIntensity, usualTolerance, type Tolerance } from "../../../sim/index.ts";
import type { Table } from "../../kit/table.ts";
import { effortRange } from "./figure.ts";

/** "5:53 min", from twenty minutes on "1 h 7 min". */
const time = (seconds: number): string => (seconds >= 1200 ? duration(seconds) : `${clock(seconds)} min`);

/** By the model. */
export function modelSentence(intensity: number, held: Tolerance): string {
  const effort = percent(intensity);
  if (held.time === null) return `At ${effort} the model gives more than an hour.`;
  const caution = held.verdict === "fitted" ? "" : " It was not fitted to such efforts.";
  return `At ${effort} the model gives ${time(held.time)}.${caution}`;
}

/** By race times. */
export const raceSentence = (raced: number | null): string =>
  raced === null
    ? "The curve of race times does not reach this effort."
    : `Race times give about ${time(raced)}: the pace that they call 100 % is slower.`;

/** What the cursor says: race times (0), the model (1), or both (null). */
export function cursorWords(intensity: number, held: Tolerance, raced: number | null, curve: number | null): string {
  const sentences = [raceSentence(raced), modelSentence(intensity, held)];
  return (curve === null ? sentences : sentences.slice(curve, curve + 1)).join(" ").replaceAll("%", "percent");
}

/** By runs that were measured at this effort. */
export function runsSentence(runs: readonly Pick<MeasuredRun, "people" | "time" | "spread">[]): string {
  if (runs.length === 0) return "We know of no measured run at this effort.";
  const parts = runs.map((run) => `${run.people} ${time(run.time)} ± ${time(run.spread)}`);
  return `Measured: ${parts.join("; ")}.`;
}

/** Spoken after a change, at most 140 characters. */
export function announcement(intensity: number, held: Tolerance, raced: number | null): string {
  const model = held.time === null ? "over an hour" : time(held.time);
  return `${percent(intensity)} of VO2max: model ${model}, race times ${raced === null ? "none" : time(raced)}.`;
}

const minutes = (seconds: number): string => String(Math.round(seconds / 0.6) / 100);

/** @param step percent of VO2max from row to row */
export function toleranceTable(step: number): Table {
  const count = Math.floor((effortRange.max - effortRange.min) / step) + 1;
  return {
    caption: "Time that an effort can be held, min (illustrative model; race times are a formula); – for none",
    columns: [
      { name: "% of VO2max" },
      ...["model", "race times"].map((name) => ({ name, unit: "s", head: `${name}, min`, show: minutes })),
    ],
    rows: Array.from({ length: count }, (_, index) => {
      const at = effortRange.min + index * step;
      return [at, usualTolerance(at / 100).time, durationAtIntensity(at / 100)];
    }),
  };
}
