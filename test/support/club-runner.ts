/** A runner of some months, 30 km and four runs a week: the example of tests about a planned week. */
import type { WeekInput } from "../../src/sim/training/index.ts";

export const clubRunner: WeekInput = {
  race: { distance: 5000, time: 1620 },
  weekly: { distance: 30_000 },
  runs: 4,
  experience: "6-months-to-3-years",
};
