import { fiberTypes, simulateSession } from "../../../src/sim/index.ts";
import type { Command } from "../command.ts";
import { mixOf, mixOption } from "../mix.ts";

export const sessionCommand: Command = {
  name: "session",
  says: "fibers at work, and the force that is left, through work and recoveries",
  options: {
    protocol: {
      says: "bouts: seconds@intensity (fraction of VO2max, 0 to 3), with commas between them",
      usual: "240@1,180@0.5,240@1,180@0.5,240@1",
    },
    samples: { says: "rows over the whole session, about, 2 to 2,000", usual: "60" },
    mix: mixOption,
  },
  run: (options) => {
    const bouts = options
      .pairs("protocol", 'seconds@intensity, as in "240@1,180@0.5"')
      .map(([duration, intensity]) => ({ duration, intensity }));
    const course = simulateSession(bouts, mixOf(options), { samples: options.whole("samples", 2, 2000) });
    const { samples, failure, end, truncated } = course;
    return {
      columns: [
        "time (s)",
        "bout",
        "excitation (fraction)",
        "capacity (fraction)",
        ...fiberTypes.flatMap((type) => [`${type} recruited (share)`, `${type} activation`]),
      ],
      rows: samples.map((sample) => [
        sample.time,
        sample.bout + 1,
        sample.excitationFraction,
        sample.capacity,
        ...fiberTypes.flatMap((type) => [sample[type].recruited, sample[type].activation]),
      ]),
      notes: [
        failure === null ? "No failure within the time simulated." : `Fails at ${end} s, in bout ${failure.bout + 1}.`,
        ...(truncated ? ["The session goes on beyond the 3,600 s that the model reaches."] : []),
        "Illustrative: two numbers fitted to single efforts; no session of repeats was used. At 0.86 and below nothing tires.",
      ],
    };
  },
};
