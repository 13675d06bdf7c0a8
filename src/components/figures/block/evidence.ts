/** What studies measured of each outcome, and what is known to be wrong with the model: read while the site is built. */
import { compareStudies, type AdaptationStudy, type StudyOutcome } from "../../../sim/index.ts";
import type { OutcomeId } from "../../program/outcomes.ts";
import type { StudyPoint } from "./studies.ts";

interface MeasuredPoint {
  /** Of training or, once it has ended, without. */
  readonly weeks: number;
  readonly stopped: boolean;
  /** Fractions. The value is null where a study found no significant change and prints no number. */
  readonly value: number | null;
  readonly spread: number | null;
  readonly isSignificant: boolean;
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
  /** Rises that a study tells of without a number: no points. */
  readonly unnumbered: number;
}

/** Findings about the same that are no height of its curve: they count, but are no points. */
const otherwise: Readonly<Partial<Record<OutcomeId, readonly StudyOutcome[]>>> = {
  whole: ["wholeSinceStart", "halfTime"],
  iixShare: ["iixSinceStart"],
};

const cautions: Readonly<Record<OutcomeId, string>> = {
  whole:
    "After weeks of long skiing at 45 % the thigh had gained nothing; the model gives a gain. One enzyme was still up six weeks after training ended. In the model every gain is gone by then.",
  I: "After hard intervals, one study saw no significant change in these fibers. The model expects a gain of a fifth.",
  IIa: "In one study these fibers gained as much from training at about 57 % as from sprints. The model gives them a third of what it gives for sprints.",
  IIx: "Hard continuous work at about 78 % raised them by a third in six weeks. The model gives them nothing there, because it does not call on them at that effort.",
  iixShare:
    "We fitted this curve to one weightlifting study, and chose the jump at 75 % ourselves. We put in the rise after all training stops by hand: nobody knows why it happens.",
  mct4: "Studies disagree. The largest rise came with the less intense of two kinds of training, and a single ride at 60 % raised it too. The jump at 85 % is our choice; muscle has none.",
  mct1: "Studies saw it rise sooner than the model does, and rise more with short sprints. The jump at 50 % is our choice.",
  buffering:
    "Studies disagree. Two saw intervals raise it, one by twice what the model gives; one saw long easy rides raise it as much as sprints; one saw no rise with sprints. The jump at 85 % is our choice.",
  neural:
    "The model changes it only with work at 150 % or above. We took the gain from a study of muscles that were held still. In it, endurance training lowered nerve firing (discharge) rates by a tenth.",
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
    points: found.flatMap(({ study, finding: { outcome, measured, spread, grade, reported, day } }) => {
      const isSignificant = reported === "value";
      const isDrawn = isSignificant ? measured !== null : reported === "not significant";
      return outcome === id && isDrawn && grade === "measured"
        ? [{ ...momentOf(study, day), value: measured, spread, isSignificant, source: study.source, arm: study.arm }]
        : [];
    }),
    unused: unused.length,
    fits: unused.filter(({ finding }) => finding.verdict === "fits").length,
    unnumbered: found.filter(({ finding }) => finding.reported === "rise").length,
  };
}

const hundredth = (value: number): number => Math.round(100 * value) / 100;

/** What the plots need of it, in percent; who measured is told in the table beside them. */
export const shippedPoints = ({ points }: Pick<Evidence, "points">): readonly StudyPoint[] =>
  points.map(({ weeks, stopped, value, spread, isSignificant }) => [
    hundredth(weeks),
    stopped,
    value === null ? null : hundredth(100 * value),
    spread === null ? null : hundredth(100 * spread),
    ...(isSignificant ? ([] as const) : ([true] as const)),
  ]);

/** How the model did on results that did not set it. */
export function testWords({ unused, fits }: Pick<Evidence, "unused" | "fits">): string {
  const results = unused === 1 ? "1 result" : `${unused} results`;
  return `Tested on ${results} it had not seen, it matched ${fits === 0 ? "none" : fits}.`;
}

/** The same of one outcome, in brackets behind its name; empty where nothing tests it. */
export const countWords = ({ unused, fits }: Pick<Evidence, "unused" | "fits">): string =>
  unused === 0 ? "" : `(matched ${fits} of ${unused})`;
