import { fitnessFatigue, variableDoseResponse } from "../../../src/sim/index.ts";
import { toNumber, UsageError, type Command, type Option } from "../command.ts";

const loadsOption: Option = {
  says: "daily loads with commas between them; 100x30 stands for thirty days of 100",
  usual: "100x60,0x30",
};

const mostDays = 3650;

/** "100x3,0" is 100, 100, 100, 0. */
const loadsOf = (text: string): number[] =>
  text.split(",").flatMap((piece) => {
    const [load = "", times = "1", ...more] = piece.split("x");
    if (more.length > 0)
      throw new UsageError(`--loads holds ${JSON.stringify(piece)}; allowed is a load, or load x days`);
    const days = toNumber("--loads", times);
    if (!(Number.isInteger(days) && days >= 1 && days <= mostDays)) {
      throw new UsageError(`--loads repeats a load ${days} times; allowed is a whole number from 1 to ${mostDays}`);
    }
    return Array.from({ length: days }, () => toNumber("--loads", load));
  });

export const fitnessFatigueCommand: Command = {
  name: "fitness-fatigue",
  says: "Banister's model: performance from daily loads",
  options: { loads: loadsOption },
  run: (options) => ({
    columns: ["day (1 for the first load, which counts)", "fitness", "fatigue", "performance"],
    rows: fitnessFatigue(loadsOf(options.text("loads"))).map(({ day, fitness, fatigue, performance }) => [
      day,
      fitness,
      fatigue,
      performance,
    ]),
    notes: ["Units are arbitrary; the parameters are unstable from athlete to athlete."],
  }),
};

export const doseResponseCommand: Command = {
  name: "dose-response",
  says: "Busso's model: the same, with fatigue that grows with recent load",
  options: { loads: loadsOption },
  run: (options) => ({
    columns: ["day (0 for the first load, which does not count yet)", "fitness (W)", "fatigue (W)", "performance (W)"],
    rows: variableDoseResponse(loadsOf(options.text("loads"))).map(({ day, fitness, fatigue, performance }) => [
      day,
      fitness,
      fatigue,
      performance,
    ]),
    notes: ["Means of six untrained cyclists; not for runners."],
  }),
};
