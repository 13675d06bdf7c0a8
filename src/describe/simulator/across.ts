/** Gain against intensity, in words. */
import type { GainAt } from "../../sim/index.ts";
import { duration } from "../training/units.ts";
import { signed } from "./block.ts";

/** What is gained at an intensity: "at 88 %, 45 min a session: whole muscle +21 %, type I +20 %, IIa +60 %, IIx 0 %". */
export function gainSentence(percent: number, gain: GainAt | undefined): string {
  if (gain === undefined || gain.oxidative === null || gain.time === null)
    return `At ${percent} % this rule gives no session.`;
  const { whole, I, IIa, IIx } = gain.oxidative;
  return `At ${percent} %, ${duration(gain.time)} of work a session: whole muscle ${signed(whole)}, type I ${signed(I)}, IIa ${signed(IIa)}, IIx ${signed(IIx)}.`;
}

const whole = ({ oxidative }: GainAt): number => oxidative?.whole ?? 0;
const percentOf = ({ intensity }: GainAt): number => Math.round(100 * intensity);

/** What is less than half a percent does not show. */
const seen = 0.005;

/** Whether values fall anywhere, however slowly, by enough to be seen. */
function falls(values: readonly number[]): boolean {
  let highest = -Infinity;
  return values.some((value) => {
    highest = Math.max(highest, value);
    return highest - value > seen;
  });
}

/** Where the curve is within a tenth of its highest: "from 78 to 122 %", with "and" where it comes back. */
function nearHighest(drawn: readonly GainAt[], highest: number): string {
  const near = drawn.map((each) => whole(each) > 0.9 * highest);
  const ends = drawn.filter((_, index) => near[index] === true && near[index + 1] !== true);
  return drawn
    .filter((_, index) => near[index] === true && near[index - 1] !== true)
    .map((start, index) => {
      const [from, to] = [percentOf(start), percentOf(ends[index] ?? start)];
      return from === to ? `at ${from} %` : `from ${from} to ${to} %`;
    })
    .join(" and ");
}

/** How the gain of the whole muscle goes with the effort, and where its curve is highest if that is between its ends. */
export function shapeSentence(found: readonly GainAt[], under = "Under this rule"): string {
  const drawn = found.filter(({ oxidative }) => oxidative !== null);
  const [first] = drawn;
  const last = drawn.at(-1);
  if (first === undefined || last === undefined) return "This rule gives no session at any intensity.";
  const values = drawn.map(whole);
  const highest = Math.max(...values);
  if (highest < seen) return `${under}, hardly anything is gained at any intensity.`;
  const [from, to] = [percentOf(first), percentOf(last)];
  const [down, up] = [falls(values), falls(values.toReversed())];
  if ((!down && !up) || Math.min(...values) > 0.9 * highest) {
    return `${under}, the effort hardly matters: the whole muscle gains about the same from ${from} to ${to} %.`;
  }
  if (!down || highest === values.at(-1)) {
    return `${under}, harder running gives the whole muscle more, up to ${to} %${down ? ", with dips on the way" : ""}.`;
  }
  if (!up || highest === values[0]) {
    return `${under}, harder running gives the whole muscle less, from ${from} % on${up ? ", with bumps on the way" : ""}.`;
  }
  const near = nearHighest(drawn, highest);
  return `${under}, the gain is largest ${near} (within a tenth of the peak). Another rule moves ${near.includes(" and ") ? "those ranges" : "that range"}.`;
}
