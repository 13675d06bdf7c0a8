import { adapt } from "../../../src/sim/index.ts";
import type { Command } from "../command.ts";
import { mixOf, mixOption } from "../mix.ts";

export const adaptCommand: Command = {
  name: "adapt",
  says: "what weeks of training change in a muscle, and what stopping takes away",
  options: {
    sessions: {
      says: "each week's sessions: seconds@intensity, with commas between them",
      usual: "2700@0.65,2700@0.65,2700@0.65",
    },
    weeks: { says: "weeks of training", usual: "8" },
    stop: { says: "weeks without training after them", usual: "0" },
    every: { says: "days from row to row", usual: "7" },
    cap: { says: "whether only the hardest two hours of a session count, yes or no", usual: "yes" },
    gate: { says: "whether work at low intensity counts less, yes or no", usual: "yes" },
    mix: mixOption,
  },
  run: (options) => {
    const sessions = options
      .pairs("sessions", 'seconds@intensity, as in "2700@0.65,1200@0.9"')
      .map(([duration, intensity]) => ({ session: { duration, intensity }, perWeek: 1 }));
    const trained = 7 * options.whole("weeks", 1, 260);
    const days = trained + 7 * options.whole("stop", 0, 260);
    const course = adapt([{ days: trained, sessions }], { composition: mixOf(options) }, days, {
      every: options.whole("every", 1, 3650),
      cap: options.yes("cap"),
      gate: options.yes("gate"),
    });
    return {
      columns: [
        "day",
        "oxidative capacity, whole (rise)",
        "I (rise)",
        "IIa (rise)",
        "IIx (rise)",
        "IIx share of myosin",
        "MCT4 (rise)",
        "MCT1 (rise)",
        "buffering (rise)",
        "neural drive (rise)",
        "hypertrophy (rise)",
      ],
      rows: course.map(({ day, oxidative, iixShare, mct4, mct1, buffering, neural, hypertrophy }) => [
        day,
        oxidative.whole,
        oxidative.I,
        oxidative.IIa,
        oxidative.IIx,
        iixShare,
        mct4,
        mct1,
        buffering,
        neural,
        hypertrophy,
      ]),
      notes: ["Illustrative: the split by fiber type fails several studies."],
    };
  },
};
