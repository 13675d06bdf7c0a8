/** What studies measured of each outcome, for the points beside the curves: read while the site is built. */
import { compareStudies, type AdaptationStudy, type StudyOutcome } from "../../../sim/index.ts";
import type { Outcome } from "./outcomes.ts";

interface MeasuredPoint {
  /** Of training or, once it has ended, without. */
  readonly weeks: number;
  readonly stopped: boolean;
  /** Fractions. */
  readonly value: number;
  readonly spread: number | null;
  /** A key of the bibliography, and the group. */
  readonly source: string;
  readonly arm: string;
}

export interface Evidence {
  /** Where the model is known to miss, or what it rests on. */
  readonly caution: string;
  readonly points: readonly MeasuredPoint[];
  /** Findings that its numbers were not set by, and how many of those the model, as it runs here, fits. */
  readonly unused: number;
  readonly fits: number;
  /** Findings of no significant change: no points, because they are no zeros. */
  readonly unchanged: number;
}

/** Findings about the same that are no height of its curve: they count, but are no points. */
const otherwise: Readonly<Partial<Record<Outcome["id"], readonly StudyOutcome[]>>> = {
  whole: ["wholeSinceStart", "halfTime"],
  iixShare: ["iixSinceStart"],
};

const cautions: Readonly<Record<Outcome["id"], string>> = {
  whole:
    "Known misses: weeks of long skiing at 45 % gave the thigh no gain, where the model gives some; and one enzyme was still up six weeks after training ended, when the model has lost all.",
  I: "Known miss: after hard intervals one study saw no significant change here; the model expects a fifth.",
  IIa: "Known miss: at about 57 % one study saw them rise as much as with sprints; the model gives them a third of that.",
  IIx: "Known miss: hard continuous work at about 78 % raised them by a third in six weeks; the model gives them nothing there, because it does not call on them.",
  iixShare:
    "Set by one study of lifting. The step at 75 % is the model’s. The rise after stopping all training is put in by hand: nobody knows its mechanism.",
  mct4: "Studies disagree. The largest rise came with the less intense of two trainings, and one ride at 60 % raised it; the step at 85 % is the model’s, not the muscle’s.",
  mct1: "Studies saw it rise sooner, and more with short sprints. The step at 50 % is the model’s.",
  buffering:
    "Disputed: two studies of intervals saw a rise (one twice the model’s), one saw it rise alike with long easy rides, one saw none with sprints. The step at 85 % is the model’s.",
  neural:
    "Only for high-force work, 150 % and above; set by an isometric study of strength. Endurance training lowered discharge rates by a tenth.",
};

/** What the island needs of it; who measured is told in the table beside it. */
export type SeenEvidence = Omit<Evidence, "points"> & {
  readonly points: readonly Pick<MeasuredPoint, "weeks" | "stopped" | "value" | "spread">[];
};

/** Weeks in hundredths: a page is sent with them. */
export const shippedEvidence = ({ points, ...evidence }: Evidence): SeenEvidence => ({
  ...evidence,
  points: points.map(({ weeks, stopped, value, spread }) => ({
    weeks: Math.round(100 * weeks) / 100,
    stopped,
    value,
    spread,
  })),
});

/** When of a study's plan a day is. */
function momentOf({ plan }: AdaptationStudy, day: number): Pick<MeasuredPoint, "weeks" | "stopped"> {
  const trained = plan.reduce((sum, { days }) => sum + days, 0);
  return day > trained ? { weeks: (day - trained) / 7, stopped: true } : { weeks: day / 7, stopped: false };
}

/** What was measured of an outcome, in fractions and weeks, and how far the model agrees with what it was not set by. */
export function evidenceOf(id: Outcome["id"]): Evidence {
  const outcomes: readonly StudyOutcome[] = otherwise[id] ?? [];
  const found = compareStudies().filter(({ finding: { outcome } }) => outcome === id || outcomes.includes(outcome));
  const unused = found.filter(({ study, finding }) => study.role !== "fitted" && finding.grade === "measured");
  return {
    caution: cautions[id],
    points: found.flatMap(({ study, finding: { outcome, measured, spread, grade, reported, day } }) =>
      outcome === id && reported === "value" && measured !== null && grade === "measured"
        ? [{ ...momentOf(study, day), value: measured, spread, source: study.source, arm: study.arm }]
        : [],
    ),
    unused: unused.length,
    fits: unused.filter(({ finding }) => finding.verdict === "fits").length,
    unchanged: found.filter(({ finding }) => finding.reported === "not significant").length,
  };
}
