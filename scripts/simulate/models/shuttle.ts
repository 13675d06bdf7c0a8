import { simulateShuttle } from "../../../src/sim/index.ts";
import type { Command } from "../command.ts";

const athletes = ["untrained", "trained"] as const;

export const shuttleCommand: Command = {
  name: "shuttle",
  says: "lactate and pH in fast and slow fibers, blood and other tissue through a session",
  options: {
    protocol: {
      says: "stages: seconds@demand (fraction of VO2max), with commas between them",
      usual: "180@1.1,1800@0.06",
    },
    athlete: { says: athletes.join(" or "), usual: "trained" },
    mct4: { says: "MCT4 as a multiple of the usual, 0 to 3", usual: "1" },
    mct1: { says: "MCT1 as a multiple of the usual, 0 to 3", usual: "1" },
    k4: { says: "affinity parameter of MCT4, mmol/L, 1.7 to 34", usual: "20" },
    functional: { says: "12 % more transport in place of more carriers, yes or no", usual: "no" },
    guard: { says: "whether the course ends where it makes no sense any more, yes or no", usual: "yes" },
    every: { says: "time from row to row, s", usual: "60" },
  },
  run: (options) => {
    const protocol = options
      .pairs("protocol", 'seconds@demand, as in "180@1.1,600@0.06"')
      .map(([duration, demand]) => ({ duration, demand }));
    const course = simulateShuttle(protocol, options.word("athlete", athletes), {
      mct4: options.number("mct4"),
      mct1: options.number("mct1"),
      mct4Km: options.number("k4"),
      functional: options.yes("functional"),
      guard: options.yes("guard"),
      sampleEvery: options.number("every"),
    });
    const { time, demand, uptake, lactate, pH } = course;
    const series = [
      time,
      demand,
      uptake,
      lactate.fast,
      lactate.slow,
      lactate.blood,
      lactate.other,
      pH.fast,
      pH.slow,
      pH.blood,
    ];
    return {
      columns: [
        "time (s)",
        "demand (fraction of VO2max)",
        "oxygen uptake (fraction of VO2max)",
        "fast fibers (mmol/L)",
        "slow fibers (mmol/L)",
        "blood (mmol/L)",
        "other tissue (mmol/L)",
        "pH of fast fibers",
        "pH of slow fibers",
        "pH of blood",
      ],
      rows: [...time.keys()].map((sample) => series.map((values) => values[sample] ?? null)),
      notes: [
        ...(course.truncated === null ? [] : [`Ends at ${course.truncated.time} s. ${course.truncated.reason}`]),
        ...course.warnings.map(({ text }) => text),
      ],
    };
  },
};
