/** The steps that --from, --to and --step ask for. */
import { UsageError, type Options } from "./command.ts";

const most = 10_000;

export function grid(options: Options): number[] {
  const [from, to, step] = [options.number("from"), options.number("to"), options.number("step")];
  if (step <= 0) throw new UsageError(`--step is ${step}; allowed is a number above 0`);
  if (to < from) throw new UsageError(`--to is ${to}; allowed is a number from --from, ${from}`);
  const steps = Math.floor((to - from) / step + 1e-9);
  if (steps >= most) throw new UsageError(`--step is ${step}, which makes ${steps + 1} rows; allowed are ${most}`);
  // By multiplication: a sum of steps would drift. Rounded, because 0.3 + 3 × 0.05 is 0.44999999999999996.
  return Array.from({ length: steps + 1 }, (_, index) => Number((from + index * step).toPrecision(12)));
}
