/** Gain against intensity as a table. */
import { decimals } from "../../../describe/numbers.ts";
import type { GainAt } from "../../../sim/index.ts";
import type { Table } from "../../kit/table.ts";

const columns = ["% of VO2max", "work a session, min", "whole muscle", "type I", "type IIa", "type IIx"];
const none = "–";

/** @param every of so many intensities one */
export const acrossTable = (found: readonly GainAt[], every: number): Table => ({
  caption: "Rise of oxidative capacity at the end of training, %, by effort (illustrative model)",
  columns,
  rows: found
    .filter((_, index) => index % every === 0)
    .map(({ intensity, time, oxidative }) => [
      String(Math.round(100 * intensity)),
      time === null ? none : decimals(time / 60, 1),
      ...(oxidative === null
        ? [none, none, none, none]
        : [oxidative.whole, oxidative.I, oxidative.IIa, oxidative.IIx].map((gain) => decimals(100 * gain, 1))),
    ]),
});
