import { simulateShuttle, type Athlete, type AthleteName } from "../../../src/sim/index.ts";
import type { Command, Options } from "../command.ts";

const athletes = ["untrained", "trained"] as const;

/** One of the two by name, or somebody of whom all three numbers are given. */
function athleteOf(options: Options): AthleteName | Athlete {
  if (["vo2max", "vlamax", "mass"].every((name) => options.text(name) === "")) return options.word("athlete", athletes);
  return {
    vo2max: options.number("vo2max", 20, 95),
    vlamax: options.number("vlamax", 0.1, 1.5),
    bodyMass: options.number("mass", 30, 150),
  };
}

export const shuttleCommand: Command = {
  name: "shuttle",
  says: "lactate and pH in fast and slow fibers, blood and other tissue through a session",
  options: {
    protocol: {
      says: "stages: seconds@demand (fraction of VO2max, or rest), with commas between them",
      usual: "180@1.1,1800@rest",
    },
    athlete: { says: athletes.join(" or "), usual: "trained" },
    vo2max: { says: "with --vlamax and --mass, somebody else: ml/kg/min, 20 to 95", usual: "" },
    vlamax: { says: "mmol/L/s, 0.1 to 1.5; for runners an effective value of 0.25 to 0.45", usual: "" },
    mass: { says: "kg, 30 to 150", usual: "" },
    mct4: { says: "MCT4 as a multiple of the usual, 0.1 to 3", usual: "1" },
    mct1: { says: "MCT1 as a multiple of the usual, 0.1 to 3", usual: "1" },
    k4: { says: "affinity parameter of MCT4, mmol/L, 1.7 to 34", usual: "20" },
    carnosine: { says: "carnosine as a multiple of the usual, 0 to 3", usual: "1" },
    functional: { says: "12 % more transport in place of more carriers, yes or no", usual: "no" },
    guard: { says: "whether the course ends where it makes no sense any more, yes or no", usual: "yes" },
    every: { says: "time from row to row, s", usual: "60" },
    step: { says: "length of a step, s, 0.05 to 2", usual: "1" },
  },
  run: (options) => {
    const protocol = options
      .pairs("protocol", 'seconds@demand, as in "180@1.1,600@rest"', ["rest"])
      .map(([duration, demand]) => ({ duration, demand }));
    const course = simulateShuttle(protocol, athleteOf(options), {
      mct4: options.number("mct4", 0.1, 3),
      mct1: options.number("mct1", 0.1, 3),
      mct4Km: options.number("k4", 1.7, 34),
      carnosine: options.number("carnosine", 0, 3),
      functional: options.yes("functional"),
      guard: options.yes("guard"),
      sampleEvery: options.number("every", 1, 3600),
      step: options.number("step", 0.05, 2),
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
