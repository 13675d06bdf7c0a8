/** The scales and the axis that they lie on; the same in the figure and in its still picture. */
import { danielsNames, fiveZones, talkTest, threeZones } from "../../../sim/index.ts";
import { effortRange } from "./figure.ts";
import { talkLabel } from "./words.ts";

const inPercent = (zones: readonly { readonly name: string; readonly from: number; readonly to: number }[]) =>
  zones.map(({ name, from, to }) => ({ name, from: Math.round(100 * from), to: Math.round(100 * to) }));

/** Of the five zones, as shares of the highest heart rate. */
const heartRates = ["55–75 %", "75–85", "85–90", "90–95", "95–100"];

export const rows = [
  { label: "What you can say", zones: inPercent(talkTest.map((each) => ({ ...each, name: talkLabel[each.name] }))) },
  {
    label: "Heart rate, % of your highest",
    zones: inPercent(fiveZones.map((zone, index) => ({ ...zone, name: heartRates[index] ?? "" }))),
  },
  { label: "Five zones", zones: inPercent(fiveZones) },
  { label: "Seiler’s three", zones: inPercent(threeZones) },
  { label: "Daniels", zones: inPercent(danielsNames) },
];
export const xAxis = { domain: [effortRange.min, effortRange.max], label: "effort, % of VO2max" } as const;
export const yAxis = { domain: [0, 1], label: "", ticks: [] } as const;
export const margin = { left: 4, right: 8, top: 14 } as const;
