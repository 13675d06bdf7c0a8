/** The plot under the rooms: lactate in blood over the whole session. */
import { decimals } from "../../../words/numbers.ts";
import { clock, percent } from "../../../words/units.ts";
import type { Axis } from "../../plot/axis.ts";
import { tenth, textWidth, type Box } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { area } from "../../plot/marks/area.tsx";
import { line } from "../../plot/marks/line.tsx";
import { region } from "../../plot/marks/region.tsx";
import type { Place } from "../../plot/series.ts";
import { sessionEnd } from "./figure.ts";
import type { FlowCourse, FlowRun, FlowSession } from "./run.ts";
import type { Spread } from "./spread.ts";
import { carriersShown, stopOf } from "./words.ts";

export const timeAxis: Axis = {
  domain: [0, sessionEnd],
  label: "minutes",
  ticks: [0, 5, 10, 15, 20].map((minute) => ({ value: 60 * minute, label: String(minute) })),
};

/** Fewest points that still show a smooth curve, s. */
const every = 10;

function bloodCurve({ time, levels }: FlowCourse): readonly Place[] {
  const last = time.length - 1;
  return time.flatMap((at, index) =>
    index === last || at % every === 0 ? [[at, levels.blood[index] ?? 0] as const] : [],
  );
}

/** Whether words have room in the plot. */
const isWide = ({ left, right }: Pick<Box, "left" | "right">): boolean => right - left > 420;

/** The work, with its words where there is room. */
const workRegion =
  (work: number, words: string): Mark =>
  (frame) =>
    region(0, work, isWide(frame) ? { label: words } : {})(frame);

/** A hollow dot on the peak, with its words over or under it. */
const peak =
  ({ peakTime, most, stoppedAt }: FlowCourse, words: string, side: "over" | "under"): Mark =>
  ({ x, y, left, right }) => {
    // Where the model had to stop, the highest value is no peak.
    if (stoppedAt !== null) return null;
    const at = x(peakTime);
    const when = isWide({ left, right }) ? ` at ${clock(peakTime)}` : "";
    const text = `${decimals(most.blood, 1)}${when}, ${words}`;
    const half = textWidth(text) / 2;
    // Left of the peak the curve climbs through what stands under it.
    const middle = Math.min(right - half, Math.max(left + half, at + (side === "under" ? half / 2 : 0)));
    return (
      <g class={"peak tone-lactate"}>
        <circle class="cursor-dot" cx={tenth(at)} cy={tenth(y(most.blood))} r={4} />
        <text
          class="mark-label"
          x={tenth(middle)}
          y={tenth(y(most.blood) + (side === "over" ? -11 : 21))}
          text-anchor="middle"
        >
          {text}
        </text>
      </g>
    );
  };

const afterGuess =
  (mark: Mark): Mark =>
  (frame) => <g class="after-guess">{mark(frame)}</g>;

export interface BloodPicture {
  readonly y: Axis;
  readonly marks: readonly Mark[];
}

/** @param band of the usual curve; null where it was not drawn */
export function bloodPicture(
  run: FlowRun,
  { carriers, effort, work }: Pick<FlowSession, "carriers" | "effort" | "work">,
  band: Spread["band"] | null,
): BloodPicture {
  const { usual, changed } = run;
  const highest = Math.max(usual.most.blood, changed.most.blood, ...(band ?? []).map(([, , high]) => high));
  const isHigher = changed.most.blood >= usual.most.blood;
  const stop = stopOf(run);
  const top = Math.max(1, Math.ceil((highest + 1) / 4));
  return {
    y: {
      domain: [0, 4 * top],
      label: "lactate in blood, mmol/L",
      ticks: Array.from({ length: top + 1 }, (_, index) => 4 * index),
    },
    marks: [
      workRegion(work, `${Math.round(work / 60)} min at ${percent(effort)}`),
      ...(band === null ? [] : [area(band, { tone: "tone-lactate" })]),
      line(bloodCurve(usual), { tone: "tone-lactate", name: "usual carriers" }),
      ...(stop === null ? [] : [region(stop, sessionEnd, { look: "beyond", label: "the model stops" })]),
      peak(usual, "usual carriers", isHigher && carriers !== 1 ? "under" : "over"),
      ...(carriers === 1
        ? []
        : [
            afterGuess(line(bloodCurve(changed), { tone: "tone-lactate", look: "reference" })),
            afterGuess(peak(changed, carriersShown(carriers), isHigher ? "over" : "under")),
          ]),
    ],
  };
}
