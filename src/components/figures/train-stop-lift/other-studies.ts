/**
 * What other studies saw of the fastest fibers and of endurance by type, with what the model gives for the same training. All
 * numbers but Krustrup's are rows of the adaptation model's data.
 */
import { compareStudies, type StudyComparison, type StudyOutcome } from "../../../sim/index.ts";
import { decimals } from "../../../words/numbers.ts";
import { studyShares } from "./study.ts";

/** Between two shares of the fastest fibers. */
const relative = (before: number, after: number): number => after / before - 1;

/** Share of the fastest fibers (FTx) before and after twelve weeks of soccer, from the abstract. */
export const soccer = { before: 0.179, after: 0.107 } as const;

export interface StudyRow {
  /** A key of the bibliography. */
  readonly source: string;
  /** Who did what, for how long. */
  readonly who: string;
  /** What was measured, as a fraction; null where it was not read. */
  readonly measured: number | null;
  /** What we know where no number was read: no change was reported, or the direction alone. Null where one was read. */
  readonly unread: "same" | "down" | null;
  /** What the model gives for the training, as a fraction; null where we did not run it. */
  readonly model: number | null;
  readonly words: string;
  /** Class that sets the color of the dot. */
  readonly tone: string;
}

const signed = (value: number): string =>
  `${value > 0 ? "+" : value < 0 ? "−" : ""}${decimals(Math.abs(100 * value), 0)} %`;

function comparisonOf(source: string, arm: string, outcome: StudyOutcome): StudyComparison {
  const found = compareStudies().find(
    ({ study, finding }) => study.source === source && study.arm === arm && finding.outcome === outcome,
  );
  if (found === undefined) throw new Error(`no finding of ${source}, ${arm}: ${outcome}`);
  return found;
}

const percent = (share: number): string => `${decimals(100 * share, 1)} %`;

/** Change of the share of the fastest fibers (IIx or, as older papers call them, IIb), relative to the share before. */
export function shareRows(): readonly StudyRow[] {
  const [before, lifted, stopped] = studyShares().map(({ share }) => share);
  if (before === undefined || lifted === undefined || stopped === undefined)
    throw new Error("three shares are measured");
  const howald = comparisonOf("howald1985", "continuous, hard", "iixSinceStart");
  const tone = "tone-ink";
  const row = (source: string, who: string, from: number, to: number): StudyRow => ({
    ...{ source, who, tone, unread: null, model: null },
    measured: relative(from, to),
    words: `${signed(relative(from, to))}: ${percent(from)} before, ${percent(to)} after`,
  });
  return [
    row("andersen2000", "heavy lifting, 3 months", before, lifted),
    row("andersen2000", "the same, 3 months later without it", before, stopped),
    row("krustrup2010", "soccer, 12 weeks", soccer.before, soccer.after),
    {
      ...{ source: "krustrup2010", who: "steady running, 12 weeks", tone, model: null },
      ...{ measured: null, unread: "same", words: "no change reported" },
    },
    {
      ...{ source: "howald1985", who: "hard half hours, 6 weeks", tone, unread: null },
      measured: howald.finding.measured,
      model: howald.model,
      words: `${signed(howald.finding.measured ?? Number.NaN)}; the model takes too much, ${signed(howald.model)}`,
    },
    {
      ...{ source: "simoneau1985", who: "sprints of 15 to 90 s, 15 weeks", tone, model: null },
      ...{ measured: null, unread: "down", words: "down, and slow fibers up; we read no number" },
    },
  ];
}

const enduranceArms = [
  ["howald1985", "continuous, hard", "hard half hours, 6 weeks", ["I", "IIa", "IIx"]],
  ["henriksson1976", "continuous", "continuous, 7 to 8 weeks", ["I", "II"]],
  ["henriksson1976", "intervals", "intervals, 7 to 8 weeks", ["I", "II"]],
] as const;

const toneOf = { I: "type-I", IIa: "type-IIa", IIx: "type-IIx", II: "type-IIa" } as const;

/** Rise of oxidative capacity by fiber type. */
export const enduranceRows = (): readonly StudyRow[] =>
  enduranceArms.flatMap(([source, arm, who, types]) =>
    types.map((type) => {
      const { finding, model } = comparisonOf(source, arm, type);
      const { measured } = finding;
      const seen = measured === null ? "no significant rise" : signed(measured);
      return {
        ...{ source, measured, model },
        who: `${who}, type ${type}`,
        unread: measured === null ? "same" : null,
        words: `${seen}; model ${signed(model)}`,
        tone: toneOf[type],
      };
    }),
  );
