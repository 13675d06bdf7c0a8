/** What studies measured of each outcome, for the points beside the curves: read while the site is built. */
import { compareStudies, type StudyOutcome } from "../../../sim/index.ts";
import type { Outcome } from "./outcomes.ts";

interface MeasuredPoint {
  readonly weeks: number;
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
  /** Findings that the model, as it runs here, fits; of so many. */
  readonly fits: number;
  readonly findings: number;
  /** Of those that it fits, the ones that its numbers were set by: that it fits them is no evidence. */
  readonly setBy: number;
}

/** Findings about the same that are no height of its curve: they count, but are no points. */
const otherwise: Readonly<Partial<Record<Outcome["id"], readonly StudyOutcome[]>>> = {
  whole: ["wholeSinceStart", "halfTime"],
  iixShare: ["iixSinceStart"],
};

const cautions: Readonly<Record<Outcome["id"], string>> = {
  whole:
    "Steady work and intervals come out nearly equal here, as they do in the largest summary of studies. Trained people gain less than this.",
  I: "After hard intervals one study saw no significant change here; the model expects a fifth.",
  IIa: "A known miss: below 60 % the model gives them next to nothing, where a study saw them rise as with sprints.",
  IIx: "A known miss: steady work raised them by a third in six weeks; here it does not reach them.",
  iixShare: "Set by one study of lifting. The rise after stopping is put in by hand: nobody knows its mechanism.",
  mct4: "Studies disagree: up by 30 to 61 %, or not at all. Here only work at 85 % and above counts.",
  mct1: "Studies saw it rise sooner, and more with short sprints. Here minutes at 50 % and above count.",
  buffering: "Half of what the one study of intervals measured. Here only work at 85 % and above counts.",
  neural: "Only for high-force work, 150 % and above; the evidence is isometric, not from running.",
};

/** What the island needs of it; who measured is told in the table beside it. */
export type SeenEvidence = Omit<Evidence, "points"> & {
  readonly points: readonly Pick<MeasuredPoint, "weeks" | "value" | "spread">[];
};

/** Weeks in hundredths: a page is sent with them. */
export const shippedEvidence = ({ points, ...evidence }: Evidence): SeenEvidence => ({
  ...evidence,
  points: points.map(({ weeks, value, spread }) => ({ weeks: Math.round(100 * weeks) / 100, value, spread })),
});

export function evidenceOf(id: Outcome["id"]): Evidence {
  const outcomes: readonly StudyOutcome[] = otherwise[id] ?? [];
  const found = compareStudies().filter(({ finding: { outcome } }) => outcome === id || outcomes.includes(outcome));
  return {
    caution: cautions[id],
    points: found.flatMap(({ study, finding: { outcome, measured, spread, grade, reported, day } }) =>
      outcome === id && reported === "value" && measured !== null && grade === "measured"
        ? [{ weeks: day / 7, value: measured, spread, source: study.source, arm: study.arm }]
        : [],
    ),
    fits: found.filter(({ finding }) => finding.verdict === "fits").length,
    setBy: found.filter(({ study, finding }) => finding.verdict === "fits" && study.role === "fitted").length,
    findings: found.length,
  };
}
