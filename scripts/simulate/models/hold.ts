import { createMotorUnitPool, hold } from "../../../src/sim/index.ts";
import type { Command } from "../command.ts";

export const holdCommand: Command = {
  name: "hold",
  says: "an isometric force held until the muscle fails",
  options: {
    target: { says: "force, fraction of the rested maximum, 0.01 to 1", usual: "0.5" },
    duration: { says: "longest time simulated, s", usual: "3600" },
    every: { says: "time from row to row, s, a multiple of 0.1", usual: "1" },
    adaptation: { says: "whether firing rates fall with time, yes or no", usual: "yes" },
    slowing: { says: "whether tired units contract more slowly, yes or no", usual: "yes" },
    units: { says: "motor units in the pool", usual: "120" },
    "recruitment-range": { says: "highest over lowest recruitment threshold", usual: "50" },
    "fatigability-range": { says: "fatigability of the last over the first unit", usual: "180" },
  },
  run: (options) => {
    const pool = createMotorUnitPool({
      size: options.whole("units", 1, 10_000),
      recruitmentRange: options.number("recruitment-range", 1.01, 10_000),
      fatigabilityRange: options.number("fatigability-range", 1, 10_000),
    });
    const { enduranceTime, samples } = hold(pool, options.number("target", 0.01, 1), {
      duration: options.number("duration"),
      sampleEvery: options.number("every"),
      adaptation: options.yes("adaptation"),
      slowing: options.yes("slowing"),
    });
    return {
      columns: [
        "time (s)",
        "excitation",
        "force (fraction)",
        "capacity (fraction)",
        "adapted capacity (fraction)",
        "recruited units",
      ],
      rows: samples.map((sample) => [
        sample.time,
        sample.excitation,
        sample.force,
        sample.capacity,
        sample.adaptedCapacity,
        sample.recruited,
      ]),
      notes: [enduranceTime === null ? "No failure within the time simulated." : `Fails at ${enduranceTime} s.`],
    };
  },
};
