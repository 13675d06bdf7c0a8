/** What studies measured of each outcome, and what is known to be wrong with the model: read while the site is built. */
import { compareStudies, type AdaptationStudy, type StudyOutcome } from "../../../sim/index.ts";
import type { OutcomeId } from "../../program/outcomes.ts";
import type { StudyPoint } from "./studies.ts";

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
  /** Findings that its numbers were not set by, and how many of those the model, as it runs here, matches. */
  readonly unused: number;
  readonly fits: number;
  /** Findings of no significant change: no points, because they are no zeros. */
  readonly unchanged: number;
}

/** Findings about the same that are no height of its curve: they count, but are no points. */
const otherwise: Readonly<Partial<Record<OutcomeId, readonly StudyOutcome[]>>> = {
  whole: ["wholeSinceStart", "halfTime"],
  iixShare: ["iixSinceStart"],
};

const cautions: Readonly<Record<OutcomeId, string>> = {
  whole:
    "After weeks of long skiing at 45 % the thigh had gained nothing; the model gives a gain. One enzyme was still up six weeks after training ended; by then the model has lost everything.",
  I: "After hard intervals, one study saw no significant change in these fibers. The model expects a gain of a fifth.",
  IIa: "In one study these fibers gained as much from training at about 57 % as from sprints. The model gives them a third of what it gives for sprints.",
  IIx: "Hard continuous work at about 78 % raised them by a third in six weeks. The model gives them nothing there, because it does not call on them at that effort.",
  iixShare:
    "We set this curve by one study of lifting, and chose the step at 75 % ourselves. The rise after all training stops is put in by hand: nobody knows why it happens.",
  mct4: "Studies disagree. The largest rise came with the less intense of two kinds of training, and a single ride at 60 % raised it too. The step at 85 % is the model’s, not the muscle’s.",
  mct1: "Studies saw it rise sooner than the model does, and rise more with short sprints. The step at 50 % is the model’s.",
  buffering:
    "Studies disagree. Two saw intervals raise it, one by twice what the model gives; one saw long easy rides raise it as much as sprints; one saw no rise with sprints. We chose the step at 85 %.",
  neural:
    "The model changes it only with work at 150 % or above. A study of strength in muscles held still set the gain; in it, endurance training lowered nerve firing (discharge) rates by a tenth.",
};

/** When of a study's plan a day is. */
function momentOf({ plan }: AdaptationStudy, day: number): Pick<MeasuredPoint, "weeks" | "stopped"> {
  const trained = plan.reduce((sum, { days }) => sum + days, 0);
  return day > trained ? { weeks: (day - trained) / 7, stopped: true } : { weeks: day / 7, stopped: false };
}

/** What was measured of an outcome, in fractions and weeks, and how far the model agrees with what it was not set by. */
export function evidenceOf(id: OutcomeId): Evidence {
  const found = compareStudies().filter(
    ({ finding: { outcome } }) => outcome === id || otherwise[id]?.includes(outcome) === true,
  );
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

const hundredth = (value: number): number => Math.round(100 * value) / 100;

/** What the plots need of it, in percent; who measured is told in the table beside them. */
export const shippedPoints = ({ points }: Pick<Evidence, "points">): readonly StudyPoint[] =>
  points.map(({ weeks, stopped, value, spread }) => [
    hundredth(weeks),
    stopped,
    hundredth(100 * value),
    spread === null ? null : hundredth(100 * spread),
  ]);

/** How the model did on results that did not set it. */
export function testWords({ unused, fits }: Pick<Evidence, "unused" | "fits">): string {
  if (unused === 0) return "";
  const results = unused === 1 ? "1 result" : `${unused} results`;
  return `It was tested on ${results} it had not seen and matched ${fits === 0 ? "none" : fits}.`;
}

/** Some of these results count among those that the model was tested on. */
export function unchangedWords({ unchanged }: Pick<Evidence, "unchanged">): string {
  if (unchanged === 0) return "";
  return unchanged === 1
    ? "One result is not drawn, because the study found no significant change."
    : `${unchanged} results are not drawn, because the studies found no significant change.`;
}
