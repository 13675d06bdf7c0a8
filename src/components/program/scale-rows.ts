/** Who draws which line through effort, in percent of VO2max: the scales of the model as rows of a picture. A page reads them while it is built. */
import { danielsNames, fiveZones, steadyLactateEffort, talkTest, threeZones, type Talk } from "../../sim/index.ts";
import type { ScaleRow, Stretch } from "../plot/marks/scale-rows.tsx";

const inPercent = (fraction: number): number => Math.round(100 * fraction);

const stretchesOf = <Name extends string>(
  zones: readonly { readonly name: Name; readonly from: number; readonly to: number }[],
  names: (name: Name) => Stretch["names"],
): readonly Stretch[] =>
  zones.map(({ name, from, to }) => ({ names: names(name), from: inPercent(from), to: inPercent(to) }));

const talkNames: Readonly<Record<Talk, Stretch["names"]>> = {
  "full-conversation": ["whole sentences", "sentences"],
  "short-sentences": ["short sentences", "a sentence"],
  "a-few-words": ["a few words", "few words", "words"],
  "too-short-to-tell": ["too short to tell", "too short"],
};

/** The essay's hard running begins with the fourth of five zones (claim A1). */
export const essayBorder = inPercent(fiveZones[3].from);

const { mean, sd, runners } = steadyLactateEffort;

export const scaleRows: readonly ScaleRow[] = [
  {
    kind: "measured",
    label: "Lactate steady up to",
    mean: inPercent(mean),
    band: [inPercent(mean - 2 * sd), inPercent(mean + 2 * sd)],
    note: `${runners} runners, ± 2 SD`,
  },
  { kind: "borders", label: "Seiler, three zones", stretches: stretchesOf(threeZones, (name) => [name]) },
  { kind: "borders", label: "Norway, five zones", stretches: stretchesOf(fiveZones, (name) => [name]) },
  { kind: "bars", label: "Daniels", stretches: stretchesOf(danielsNames, (name) => [name]) },
  {
    kind: "borders",
    label: "The essay",
    stretches: [
      { names: ["not hard"], from: 0, to: essayBorder },
      { names: ["hard: zones 4 and 5, and faster", "hard: zone 4 and up", "hard"], from: essayBorder, to: 200 },
    ],
  },
  { kind: "borders", label: "What you can say", stretches: stretchesOf(talkTest, (name) => talkNames[name]) },
];
