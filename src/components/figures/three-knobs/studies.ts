/** What studies found: how fast nerves fire after training, how fast runners raced, and how much oxygen they needed. */
import { adaptationStudies } from "../../../sim/evidence.ts";

export interface FindingRow {
  /** A key of the bibliography. */
  readonly source: string;
  /** Who did what, for how long. */
  readonly who: string;
  /** What was read, in the unit of its panel; null where no value was read. */
  readonly value: number | null;
  /** Ends of its interval; null for none. */
  readonly range: readonly [low: number, high: number] | null;
  readonly words: string;
}

export interface FindingPanel {
  readonly title: string;
  readonly note: string;
  readonly domain: readonly [from: number, to: number];
  readonly ticks: readonly (readonly [value: number, label: string])[];
  readonly rows: readonly FindingRow[];
}

type About = Pick<FindingRow, "source" | "who" | "words">;

const read = (about: About, value: number, range: FindingRow["range"] = null): FindingRow => ({
  ...about,
  value,
  range,
});

const unread = (about: About): FindingRow => ({ ...about, value: null, range: null });

/** Percent by which firing changed in a group of Vila-Chã's study, from the data of the adaptation model. */
function firingChange(arm: string): number {
  const found = adaptationStudies
    .filter((study) => study.source === "vilacha2010" && study.arm === arm)
    .flatMap(({ findings }) => findings)
    .find(({ outcome }) => outcome === "neural");
  if (found?.measured === undefined || found.measured === null)
    throw new Error(`no firing rate of ${arm} in vilacha2010`);
  return 100 * found.measured;
}

/** How fast nerves fire after training. */
export const firingPanel = (): FindingPanel => ({
  title: "How fast nerves fire:",
  note: "change with training, at a force that the leg can hold",
  domain: [-16, 16],
  ticks: [
    [-10, "−10 %"],
    [0, "no change"],
    [10, "+10 %"],
  ],
  rows: [
    read(
      { source: "vilacha2010", who: "strength, 6 weeks", words: "11.4 to 12.7 impulses a second" },
      firingChange("strength"),
    ),
    read(
      { source: "vilacha2010", who: "endurance, 6 weeks", words: "11.3 to 10.1 impulses a second" },
      firingChange("endurance"),
    ),
    unread({
      source: "delvecchio2019",
      who: "strength, shin, 4 weeks",
      words: "faster, and fibers joined sooner",
    }),
    unread({
      source: "elgueta2022",
      who: "strength, four trials pooled",
      words: "no clear change (P = 0.43); trials disagree",
    }),
    unread({ source: "wilson2023", who: "strength, leg, 4 weeks", words: "no change, while strength rose 15 %" }),
  ],
});

const racing = (): FindingPanel => ({
  title: "How fast runners raced:",
  note: "change of time over 3 or 5 km; left is faster",
  domain: [-8, 2.5],
  ticks: [
    [-6, "−6 %"],
    [-3, "−3 %"],
    [0, "no change"],
  ],
  rows: [
    read(
      { source: "paavolainen1999", who: "explosive strength, 9 weeks", words: "5 km 2.8 % faster, as quoted later" },
      -2.8,
    ),
    unread({
      source: "paavolainen1999",
      who: "their controls, running",
      words: "5 km unchanged, though their VO2max rose",
    }),
    unread({
      source: "jin2025",
      who: "sprints, 6 weeks, with controls",
      words: "3 km faster than controls",
    }),
    read({ source: "koral2018", who: "sprints, 2 weeks", words: "3 km 6 % faster; no control group" }, -6),
  ],
});

const economy = (): FindingPanel => ({
  title: "How much oxygen a pace takes:",
  note: "running economy, pooled effect size g; left is better",
  domain: [-0.75, 0.4],
  ticks: [
    [-0.5, "−0.5"],
    [0, "no effect"],
  ],
  rows: [
    read(
      { source: "eihara2022", who: "heavy lifting beside running", words: "−0.32 (−0.55 to −0.10): small" },
      -0.32,
      [-0.55, -0.1],
    ),
    read(
      { source: "eihara2022", who: "jumping beside running", words: "−0.13 (−0.47 to 0.21): may be nothing" },
      -0.13,
      [-0.47, 0.21],
    ),
  ],
});

/** What training beside the usual running did for runners: their times, and their economy. */
export const runnerPanels = (): readonly FindingPanel[] => [racing(), economy()];
