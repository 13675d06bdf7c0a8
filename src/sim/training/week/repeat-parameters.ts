/** What the numbers behind repeats are: choices of ours, within what the book and practice allow. */
import { rows, type Row } from "../parameter-rows.ts";
import { reps } from "./constants.ts";

export const repeatParameters = rows("ours", "convention", {
  "reps.threshold.steady": {
    symbol: "T steady",
    unit: "s",
    range: [1200, 1800],
    note: "Threshold up to this long is run in one piece.",
  },
  "reps.threshold.shortest": {
    symbol: "T repeat, shortest",
    unit: "s",
    range: [180, 480],
    note: "Shortest cruise interval.",
  },
  "reps.threshold.longest": {
    symbol: "T repeat, longest",
    unit: "s",
    range: [600, 1200],
    note: "Longest cruise interval.",
  },
  "reps.threshold.preferred": {
    symbol: "T repeat, usual",
    unit: "s",
    range: [360, 600],
    note: "Cruise interval taken where several fit alike.",
  },
  "reps.threshold.recovery": {
    symbol: "cruise recovery",
    unit: "1",
    range: [0.15, 0.25],
    note: "Jog between cruise intervals, of the repeat (five to one in the book).",
  },
  "reps.pieces.shortest": {
    symbol: "T piece, shortest",
    unit: "s",
    range: [60, 180],
    note: "Shortest piece of threshold by effort below the tables.",
  },
  "reps.pieces.longest": {
    symbol: "T piece, longest",
    unit: "s",
    range: [180, 300],
    note: "Longest piece of threshold by effort below the tables.",
  },
  "reps.pieces.preferred": {
    symbol: "T piece, usual",
    unit: "s",
    range: [120, 240],
    note: "Piece taken where several fit alike.",
  },
  "reps.pieces.recovery": {
    symbol: "T piece, jog",
    unit: "s",
    range: [45, 120],
    note: "Jog or walk between two pieces.",
  },
  "reps.interval.shortest": { symbol: "I repeat, shortest", unit: "s", range: [60, 180], note: "Shortest interval." },
  "reps.interval.longest": {
    symbol: "I repeat, longest",
    unit: "s",
    range: [240, 300],
    note: "Longest interval: five minutes in the book.",
  },
  "reps.interval.preferred": {
    symbol: "I repeat, usual",
    unit: "s",
    range: [120, 240],
    note: "Interval taken where several fit alike.",
  },
  "reps.interval.longestRecovery": {
    symbol: "I recovery, longest",
    unit: "s",
    range: [120, 300],
    note: "Jog between intervals, at most.",
  },
  "reps.interval.fewest": {
    symbol: "I repeats, fewest",
    unit: "1",
    range: [2, 4],
    note: "Fewer intervals are no session.",
  },
  ...Object.fromEntries(
    reps.repetition.lengths.map((length, at): [string, Row] => [
      `reps.repetition.lengths.${at}`,
      {
        symbol: `R length ${at + 1}`,
        unit: "m",
        range: [100, 400],
        note: `Repetitions of ${length} m, on offer as choice ${at + 1} of those that fit alike.`,
      },
    ]),
  ),
  "reps.repetition.preferredCount": {
    symbol: "R repeats, usual",
    unit: "1",
    range: [6, 12],
    note: "Number taken where several lengths fit alike.",
  },
  "reps.repetition.most": {
    symbol: "R repeats, most",
    unit: "1",
    range: [12, 24],
    note: "Repetitions in one session, at most.",
  },
  "reps.repetition.fewest": {
    symbol: "R repeats, fewest",
    unit: "1",
    range: [2, 6],
    note: "Fewer repetitions are no session.",
  },
  "reps.repetition.fewestShort": {
    symbol: "R repeats of 100 m, fewest",
    unit: "1",
    range: [4, 8],
    note: "Fewer repetitions of 100 m are no session.",
  },
  "reps.repetition.longestTime": {
    symbol: "R repeat, longest",
    unit: "s",
    range: [90, 120],
    note: "Longest repetition: two minutes in the book.",
  },
  "reps.repetition.recovery": {
    symbol: "R recovery",
    unit: "1",
    range: [2, 3],
    note: "Rest after a repetition, times the repetition.",
  },
  "reps.fartlek.short": {
    symbol: "fartlek, short",
    unit: "s",
    range: [30, 90],
    note: "Fast stretch of a small fartlek.",
  },
  "reps.fartlek.long": {
    symbol: "fartlek, long",
    unit: "s",
    range: [90, 180],
    note: "Fast stretch of a larger fartlek, and the rest in any.",
  },
  "reps.fartlek.longFrom": {
    symbol: "fartlek, long from",
    unit: "s",
    range: [360, 720],
    note: "Fast running from which a fartlek is a larger one.",
  },
});
