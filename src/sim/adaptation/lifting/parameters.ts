/** Metadata of the constants of lifting: for pages and tests, never for models. */
import type { Parameter } from "../../parameters.ts";
import * as constants from "./constants.ts";

const ours = { source: "ours", grade: "illustrative" } as const;

export const liftingParameters: Readonly<Record<keyof typeof constants, Parameter>> = {
  liftingIix: {
    ...ours,
    symbol: "u_lift",
    value: constants.liftingIix,
    unit: "1",
    range: [0.5, 1],
    chosen: "From the drive that counts as training to the full one.",
    note: "How strongly a week of heavy lifting lowers IIx. Full, because the fall of IIx was fitted to people who lifted.",
  },
  liftingOxidative: {
    ...ours,
    symbol: "D_lift",
    value: constants.liftingOxidative,
    unit: "1/d",
    range: [0, 0.01],
    chosen: "From nothing to about a third of what easy running gives a slow fiber.",
    note: "Endurance (oxidative capacity) that a day of lifting weeks gives. None: we chose it, and no study was fitted.",
  },
};
