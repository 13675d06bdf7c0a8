/** What the numbers behind a planned week are: nearly all choices of ours, within what the book and practice allow. */
import { rows } from "./parameter-rows.ts";
import { reps } from "./week/constants.ts";

const plan = rows("ours", "convention", [
  [
    "paceFraction.easy",
    "easy",
    "VDOT",
    0.63,
    0.73,
    "Easy pace that turns minutes into kilometers: the middle of the easy range.",
  ],
  ["week.assumedEasyPace", "assumed pace", "s/km", 330, 540, "Easy pace where no race is known; hours are exact."],
  ["week.hardShare", "hard share", "1", 0.1, 0.25, "Share of the runs that are hard, at least one."],
  ["week.hardCap.0.0", "runs for cap 0", "1", 1, 1, "From one run a week on, the first cap holds."],
  ["week.hardCap.0.1", "cap 0", "1", 0, 1, "Hard sessions at most with a single run."],
  ["week.hardCap.1.0", "runs for cap 1", "1", 2, 3, "Runs a week from which the second cap holds."],
  ["week.hardCap.1.1", "cap 1", "1", 1, 1, "Hard sessions at most with so few runs."],
  ["week.hardCap.2.0", "runs for cap 2", "1", 4, 5, "Runs a week from which the third cap holds."],
  ["week.hardCap.2.1", "cap 2", "1", 1, 2, "Hard sessions at most in most weeks."],
  ["week.hardCap.3.0", "runs for cap 3", "1", 7, 10, "Runs a week from which the last cap holds."],
  ["week.hardCap.3.1", "cap 3", "1", 2, 4, "Hard sessions at most in any week."],
  ["week.hardCapDeveloping", "hard cap", "1", 1, 2, "Hard sessions a week under three years of running, at most."],
  ["week.headlineRuns", "80/20 runs", "1", 4, 6, "Fewer runs than this cannot be split 80 to 20."],
  [
    "week.lowestPacedVdot",
    "lowest VDOT",
    "VDOT",
    25,
    35,
    "Below it the week is by effort: the book's table starts here.",
  ],
  [
    "week.highestPacedVdot",
    "highest VDOT",
    "VDOT",
    85,
    85,
    "Above it the paces of this one: the book's table ends here.",
  ],
  [
    "week.paceMargin",
    "pace margin",
    "VDOT",
    0.5,
    2,
    "Paces are given as the range of a VDOT this much to either side.",
  ],
  ["week.goalTolerance", "goal tolerance", "1", 0.005, 0.02, "A goal counts as reached this close to it."],
  ["week.highShare", "high share", "1", 0.08, 0.1, "Interval, repetition and fartlek together, of the week's time."],
  [
    "week.effortShare.threshold",
    "effort threshold",
    "1",
    0.06,
    0.1,
    "Threshold by effort, of the week's time: what 10 % of the distance takes.",
  ],
  ["week.effortShare.fartlek", "effort fartlek", "1", 0.03, 0.06, "Fartlek by effort, of the week's time."],
  ["week.ceiling.threshold", "T ceiling", "s", 1800, 3600, "Threshold in one session, at most."],
  ["week.ceiling.interval", "I ceiling", "s", 900, 1800, "Interval in one session, at most."],
  ["week.ceiling.repetition", "R ceiling", "s", 480, 1200, "Repetition in one session, at most."],
  ["week.ceiling.fartlek", "fartlek ceiling", "s", 480, 1200, "Fartlek in one session, at most."],
  ["week.smallest.threshold", "T smallest", "s", 480, 900, "Smallest useful threshold session."],
  ["week.smallest.interval", "I smallest", "s", 360, 720, "Smallest useful interval session: three times two minutes."],
  ["week.smallest.repetition", "R smallest", "m", 400, 1000, "Smallest useful repetition session: six times 100 m."],
  ["week.smallest.fartlek", "fartlek smallest", "s", 180, 360, "Smallest useful fartlek."],
  ["week.warmUp.most", "warm-up, most", "s", 600, 1200, "Easy running before hard work where there is room."],
  ["week.warmUp.least", "warm-up, least", "s", 300, 900, "Easy running before hard work in a short week."],
  ["week.coolDown.most", "cool-down, most", "s", 300, 900, "Easy running after hard work where there is room."],
  ["week.coolDown.least", "cool-down, least", "s", 180, 600, "Easy running after hard work in a short week."],
  ["week.longestOverEven", "longest over even", "1", 1.5, 2, "No run longer than this many even shares of the week."],
  ["week.shareFromRuns", "share from", "1", 3, 5, "Runs a week from which the share of the long run limits it."],
  ["week.longRunTime", "longest run", "s", 7200, 10_800, "No run is planned longer, as no long run is in the book."],
  ["week.shortRun", "short run", "s", 600, 1200, "Below this average, fewer runs are suggested."],
  ["week.suggestedRun", "suggested run", "s", 1200, 2400, "Length of a run that the suggested number of runs aims at."],
  ["week.stride.time", "stride", "s", 15, 30, "One stride: a short, relaxed acceleration."],
  ["week.stride.recovery", "stride recovery", "s", 30, 120, "Easy running between two strides."],
  ["week.stride.fewest", "strides, fewest", "1", 2, 6, "Fewer strides are not planned."],
  ["week.stride.most", "strides, most", "1", 4, 10, "Strides in one run, at most."],
  ["week.stride.easyBefore", "easy before strides", "s", 180, 900, "Easy running that must come before the strides."],
]);

const cuts = rows("ours", "convention", [
  ["reps.threshold.steady", "T steady", "s", 1200, 1800, "Threshold up to this long is run in one piece."],
  ["reps.threshold.shortest", "T repeat, shortest", "s", 180, 480, "Shortest cruise interval."],
  ["reps.threshold.longest", "T repeat, longest", "s", 600, 1200, "Longest cruise interval."],
  ["reps.threshold.preferred", "T repeat, usual", "s", 360, 600, "Cruise interval taken where several fit alike."],
  [
    "reps.threshold.recovery",
    "cruise recovery",
    "1",
    0.15,
    0.25,
    "Jog between cruise intervals, of the repeat (five to one in the book).",
  ],
  ["reps.interval.shortest", "I repeat, shortest", "s", 60, 180, "Shortest interval."],
  ["reps.interval.longest", "I repeat, longest", "s", 240, 300, "Longest interval: five minutes in the book."],
  ["reps.interval.preferred", "I repeat, usual", "s", 120, 240, "Interval taken where several fit alike."],
  ["reps.interval.longestRecovery", "I recovery, longest", "s", 120, 300, "Jog between intervals, at most."],
  ["reps.interval.fewest", "I repeats, fewest", "1", 2, 4, "Fewer intervals are no session."],
  ...reps.repetition.lengths.map(
    (length, at) =>
      [
        `reps.repetition.lengths.${at}`,
        `R length ${at + 1}`,
        "m",
        100,
        400,
        `Repetitions of ${length} m, on offer as choice ${at + 1} of those that fit alike.`,
      ] as const,
  ),
  ["reps.repetition.preferredCount", "R repeats, usual", "1", 6, 12, "Number taken where several lengths fit alike."],
  ["reps.repetition.most", "R repeats, most", "1", 12, 24, "Repetitions in one session, at most."],
  ["reps.repetition.fewest", "R repeats, fewest", "1", 2, 6, "Fewer repetitions are no session."],
  [
    "reps.repetition.fewestShort",
    "R repeats of 100 m, fewest",
    "1",
    4,
    8,
    "Fewer repetitions of 100 m are no session.",
  ],
  ["reps.repetition.longestTime", "R repeat, longest", "s", 90, 120, "Longest repetition: two minutes in the book."],
  ["reps.repetition.recovery", "R recovery", "1", 2, 3, "Rest after a repetition, times the repetition."],
  ["reps.fartlek.short", "fartlek, short", "s", 30, 90, "Fast stretch of a small fartlek."],
  ["reps.fartlek.long", "fartlek, long", "s", 90, 180, "Fast stretch of a larger fartlek, and the rest in any."],
  ["reps.fartlek.longFrom", "fartlek, long from", "s", 360, 720, "Fast running from which a fartlek is a larger one."],
]);

const sizes = rows("ours", "illustrative", [
  ["distributedSession.low", "low run, most", "s", 1800, 5400, "Longest low run of a week laid out by a distribution."],
  ["distributedSession.moderate", "moderate session", "s", 1200, 3600, "Moderate work of one session in such a week."],
  ["distributedSession.high", "high session", "s", 480, 1800, "High work of one session in such a week."],
]);

const ends = rows("ours", "convention", [
  ["longestSession", "longest session", "s", 10_800, 28_800, "No session is looked for that is longer than this."],
]);

/** By the path of the constant, as in `parameters.ts`. */
export const planning = [...plan, ...cuts, ...sizes, ...ends];
