/** What the numbers behind a block are: conventions, most of them ours. */
import type { Parameter } from "../../parameters.ts";
import { rows } from "../parameter-rows.ts";

const ours = rows("ours", "convention", {
  "block.defaultWeeks": {
    symbol: "block",
    unit: "week",
    range: [3, 6],
    note: "Weeks of a block where neither a number nor a race in reach is given.",
  },
  "block.mostWeeks": {
    symbol: "longest block",
    unit: "week",
    range: [12, 24],
    note: "Weeks of a block at most.",
  },
  "block.lighter.every": {
    symbol: "lighter every",
    unit: "week",
    range: [3, 4],
    note: "From one lighter week to the next.",
  },
  "block.lighter.everySlow": {
    symbol: "lighter every, slow",
    unit: "week",
    range: [2, 4],
    note: "The same for beginners and for who recovers slowly.",
  },
  "block.lighter.share": {
    symbol: "lighter share",
    unit: "1",
    range: [0.6, 0.8],
    note: "Volume of a lighter week, of the usual one.",
  },
  "block.step.share": {
    symbol: "step",
    unit: "1",
    range: [0.03, 0.1],
    note: "Rise of the volume after a lighter week.",
  },
  "block.step.most": {
    symbol: "steps",
    unit: "1",
    range: [0, 4],
    note: "Rises of the volume in one block, at most.",
  },
  "block.comeback.first": {
    symbol: "comeback 1",
    unit: "1",
    range: [0.3, 0.6],
    note: "Volume of the first week after time off, of the usual one.",
  },
  "block.comeback.second": {
    symbol: "comeback 2",
    unit: "1",
    range: [0.5, 0.75],
    note: "Volume of the second week after time off.",
  },
  "block.comeback.third": {
    symbol: "comeback 3",
    unit: "1",
    range: [0.7, 0.9],
    note: "Volume of the third week after time off.",
  },
  "block.comeback.hardFrom": {
    symbol: "comeback hard",
    unit: "week",
    range: [1, 2],
    note: "First week with hard running after time off, from 0.",
  },
  "block.comeback.hardScale": {
    symbol: "comeback work",
    unit: "1",
    range: [0.3, 0.7],
    note: "Hard running then, of what is allowed.",
  },
  "block.afterRace.days": {
    symbol: "after a race",
    unit: "d",
    range: [3, 10],
    note: "Days of easy running after a race.",
  },
  "block.afterRace.daysMarathon": {
    symbol: "after a marathon",
    unit: "d",
    range: [10, 28],
    note: "Days of easy running after a marathon.",
  },
  "block.afterRace.share": {
    symbol: "after a race, volume",
    unit: "1",
    range: [0.3, 0.7],
    note: "Volume on these days, of the usual one.",
  },
  "block.taper.from": {
    symbol: "taper from",
    unit: "1",
    range: [0.7, 0.95],
    note: "A week below this share of its volume is called a taper.",
  },
  "block.racePace.least": {
    symbol: "race pace, latest",
    unit: "d",
    range: [3, 5],
    note: "Days from the short session at race pace to the race, at least.",
  },
  "block.racePace.most": {
    symbol: "race pace, earliest",
    unit: "d",
    range: [4, 7],
    note: "Days from the short session at race pace to the race, at most.",
  },
  "block.racePace.piece": {
    symbol: "race pace, piece",
    unit: "s",
    range: [120, 300],
    note: "One piece of that session.",
  },
  "block.racePace.shortPiece": {
    symbol: "race pace, short piece",
    unit: "s",
    range: [30, 120],
    note: "One piece where the race is run at the pace of repetitions.",
  },
  "block.racePace.recovery": {
    symbol: "race pace, jog",
    unit: "s",
    range: [60, 240],
    note: "Jog between two pieces.",
  },
  "block.racePace.fewest": {
    symbol: "race pace, fewest",
    unit: "1",
    range: [1, 3],
    note: "Fewer pieces are no session.",
  },
  "block.racePace.count": {
    symbol: "race pace, most",
    unit: "1",
    range: [3, 6],
    note: "Pieces at most.",
  },
  "block.lastRuns": {
    symbol: "last runs",
    unit: "s",
    range: [1200, 3000],
    note: "An easy run on either of the two days before a race, at most.",
  },
  "block.jump.share": {
    symbol: "jump",
    unit: "1",
    range: [0.1, 0.3],
    note: "Growth of a week over the largest of the weeks before that gets a note: the 10 % rule, which a trial speaks against.",
  },
  "block.jump.weeks": { symbol: "jump weeks", unit: "week", range: [2, 4], note: "Weeks before that are compared." },
  "block.idleWeeks": {
    symbol: "idle weeks",
    unit: "week",
    range: [2, 4],
    note: "Weeks without a demanding day before an edited block gets a note.",
  },
  "block.addedBackWeeks": {
    symbol: "added back",
    unit: "week",
    range: [4, 8],
    note: "For so long a block adds back what the weeks before lacked: as long as the question looks back.",
  },
  "block.recovery.week": {
    symbol: "hours of a week",
    unit: "h",
    range: [168, 168],
    note: "Hours of a week, which are divided among hard sessions.",
  },
  "block.recovery.session": {
    symbol: "hours of a session",
    unit: "h",
    range: [0, 24],
    note: "Added to the hours of recovery for each hard session.",
  },
  "block.doubleFromRuns": {
    symbol: "double threshold runs",
    unit: "1",
    range: [6, 10],
    note: "Two threshold sessions on one day from so many runs a week.",
  },
  "block.tiredScale": {
    symbol: "tired scale",
    unit: "1",
    range: [0.4, 0.6],
    note: "Hard running of who is still tired and keeps the number of sessions.",
  },
  "block.adultAge": {
    symbol: "adult age",
    unit: "yr",
    range: [16, 18],
    note: "Below it no doubles, and one hard session at most.",
  },
  "block.doubtful.slow": {
    symbol: "doubtful, slow",
    unit: "VDOT",
    range: [10, 20],
    note: "A slower race is about walking pace, and probably mistyped.",
  },
  "block.doubtful.fast": {
    symbol: "doubtful, fast",
    unit: "VDOT",
    range: [86, 95],
    note: "A faster race is beyond the world records, and probably mistyped.",
  },
  "block.marathonPaceWeeks.from": {
    symbol: "M weeks from",
    unit: "week",
    range: [2, 4],
    note: "Marathon pace in the long run stops so many weeks before the race.",
  },
  "block.marathonPaceWeeks.to": {
    symbol: "M weeks to",
    unit: "week",
    range: [8, 16],
    note: "Marathon pace in the long run begins so many weeks before the race.",
  },
  "block.sharpen.shortest": {
    symbol: "sharpen, shortest",
    unit: "m",
    range: [1500, 5000],
    note: "Shortest race before which the block turns from pyramidal to polarized.",
  },
  "block.sharpen.longest": {
    symbol: "sharpen, longest",
    unit: "m",
    range: [5000, 15000],
    note: "Longest race before which it does.",
  },
});

const taper = rows("bosquet2007", "convention", {
  "block.taper.days": {
    symbol: "taper",
    unit: "d",
    range: [8, 14],
    note: "Days of the taper: about two weeks in the meta-analysis, of competitive athletes.",
  },
  "block.taper.early": {
    symbol: "taper, early",
    unit: "1",
    range: [0.4, 0.6],
    note: "Volume in its first half: 41 to 60 % less was best.",
  },
  "block.taper.late": {
    symbol: "taper, late",
    unit: "1",
    range: [0.4, 0.59],
    note: "Volume in its second half: 41 to 60 % less was best.",
  },
});

const order = rows("filipas2022", "convention", {
  "block.sharpen.weeks": {
    symbol: "sharpen",
    unit: "week",
    range: [4, 8],
    note: "Weeks before a race in which a block is polarized: the second half of the trial, in trained men.",
  },
});

const growth = rows("frandsen2025", "convention", {
  "block.growth.share": {
    symbol: "longest growth",
    unit: "1",
    range: [0.05, 0.1],
    note: "Growth of the longest run of a month at most: longer ones went with more injuries, an association.",
  },
  "block.growth.weeks": {
    symbol: "growth weeks",
    unit: "week",
    range: [4, 5],
    note: "Weeks in which the longest run is looked for: about 30 days.",
  },
});

/** Every parameter of a block, by the path of its constant. */
export const blockParameters: Readonly<Record<string, Parameter>> = { ...ours, ...taper, ...order, ...growth };
