import { allowedTimes, fiberTypes, gainAcross, type Allowance } from "../../../src/sim/index.ts";
import type { Command, Options } from "../command.ts";
import { grid } from "../grid.ts";
import { mixOf, mixOption } from "../mix.ts";

const rules = ["minutes", "held-by-model", "held-by-races", "banister-men", "banister-women", "lucia"] as const;

function allowanceOf(options: Options): Allowance {
  const rule = options.word("equal", rules);
  const amount = options.number("amount");
  switch (rule) {
    case "minutes":
      return { rule, time: 60 * amount };
    case "held-by-model":
      return { rule: "held", share: amount, by: "model" };
    case "held-by-races":
      return { rule: "held", share: amount, by: "races" };
    default:
      return { rule: "cost", cost: amount, method: rule };
  }
}

export const gainCommand: Command = {
  name: "gain",
  says: "what weeks of a session raise, against its intensity, with something held equal",
  options: {
    from: { says: "first intensity, fraction of VO2max, 0 to 3", usual: "0.3" },
    to: { says: "last intensity, fraction of VO2max, 0 to 3", usual: "2" },
    step: { says: "from one intensity to the next", usual: "0.05" },
    equal: { says: `what every session has alike: ${rules.join(", ")}`, usual: "minutes" },
    amount: { says: "minutes of work, share of what can be held, or cost", usual: "40" },
    often: { says: "sessions a week, 0 to 21", usual: "3" },
    weeks: { says: "weeks of training", usual: "8" },
    mix: mixOption,
  },
  run: (options) => {
    const intensities = grid(options);
    const gains = gainAcross(intensities, allowedTimes(intensities, allowanceOf(options)), {
      perWeek: options.number("often", 0, 21),
      days: 7 * options.whole("weeks", 1, 260),
      athlete: { composition: mixOf(options) },
    });
    return {
      columns: [
        "intensity (fraction of VO2max)",
        "work per session (s)",
        ...[...fiberTypes, "whole"].map((type) => `oxidative capacity, ${type} (rise)`),
      ],
      rows: gains.map(({ intensity, time, oxidative }) => [
        intensity,
        time,
        ...fiberTypes.map((type) => oxidative?.[type] ?? null),
        oxidative?.whole ?? null,
      ]),
      notes: ["Illustrative: whether a best appears depends on what is held equal; none of it is an optimum."],
    };
  },
};
