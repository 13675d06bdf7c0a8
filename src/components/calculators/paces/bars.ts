/** What the bars show: training paces, or heart rates where no pace can be told, each as a range with its reason. */
import {
  paceRanges,
  zoneHeartRates,
  zoneSystems,
  type Bounds,
  type EffortBandId,
  type HeartRates,
  type PaceRanges,
} from "../../../sim/index.ts";
import { paceDomain, raceDomain } from "../../../sim/training/constants.ts";
import { clock, metersPer, paceRange, type LengthUnit } from "../../../words/units.ts";
import type { PaceId } from "./figure.ts";
import type { Runner } from "./reading.ts";

interface Bar {
  readonly id: string;
  readonly name: string;
  /** Whose typical muscle stands beside it. */
  readonly effort: EffortBandId;
  /** From the slower or lower end: s for a unit of length, or beats/min. */
  readonly from: number;
  readonly to: number;
  readonly text: string;
  /** Why the range is as wide as it is. */
  readonly reason: string;
}

export interface Bars {
  readonly kind: "paces" | "rates";
  readonly bars: readonly Bar[];
  /** The axis from its left to its right end: paces get faster, heart rates higher. */
  readonly domain: readonly [number, number];
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}

export const paceNames: Readonly<Record<PaceId, string>> = {
  easy: "Easy",
  marathon: "Marathon",
  threshold: "Threshold",
  interval: "Interval",
  rep: "Rep",
};

/** As the model calls them. */
export const paceLetters = {
  easy: "E",
  marathon: "M",
  threshold: "T",
  interval: "I",
  rep: "R",
} as const satisfies Record<PaceId, keyof PaceRanges>;

const efforts = {
  easy: "easy",
  marathon: "steady",
  threshold: "threshold",
  interval: "interval",
  rep: "rep",
} as const satisfies Record<PaceId, EffortBandId>;

/** m; a race from here on says something of the marathon. */
const nearMarathon = 21_000;

function reasonOf(pace: PaceId, { race }: Runner): string {
  switch (pace) {
    case "easy":
      return "63 to 73 % of VDOT. Anything in this range is easy.";
    case "marathon":
      return race !== null && race.distance >= nearMarathon
        ? "The pace of a marathon with this VDOT."
        : "If you train for a marathon. Slower if you run little.";
    case "threshold":
      return "88 % of VDOT. You can speak in short sentences.";
    case "interval":
      return "97.5 % of VDOT. Repeats of 3 to 5 minutes.";
    case "rep":
      return "Your pace over a mile, in short repeats.";
  }
}

/** An axis that holds `low` to `high` and begins and ends at round values, `most` steps apart at most, with those between. */
function roundAxis(low: number, high: number, steps: readonly number[], most: number) {
  const step = steps.find((each) => Math.ceil(high / each) - Math.floor(low / each) <= most) ?? steps.at(-1) ?? high;
  const first = Math.floor(low / step);
  const values = Array.from({ length: Math.ceil(high / step) - first + 1 }, (_, index) => step * (first + index));
  return { domain: [step * first, step * Math.ceil(high / step)] as const, values };
}

/** Whether paces can be told from a VDOT. */
export const hasPaces = (vdot: number | null): vdot is number =>
  vdot !== null && vdot >= paceDomain.lowest && vdot <= raceDomain.highestVdot;

function paceBars(vdot: number, runner: Runner, unit: LengthUnit): Bars {
  const ranges = paceRanges(vdot);
  const scale = metersPer[unit] / 1000;
  const bars = (Object.keys(paceNames) as PaceId[]).map((id): Bar => {
    const { fast, slow } = ranges[paceLetters[id]];
    return {
      id,
      name: paceNames[id],
      effort: efforts[id],
      from: slow * scale,
      to: fast * scale,
      text: paceRange({ fast, slow }, unit),
      reason: reasonOf(id, runner),
    };
  });
  const { domain, values } = roundAxis(ranges.R.fast * scale, ranges.E.slow * scale, [30, 60, 120], 6);
  const ticks = values.map((value) => ({ value, label: clock(value) }));
  return { kind: "paces", bars, domain: [domain[1], domain[0]], ticks };
}

const rateWords = (from: number | null, to: number | null): string => {
  const [low, high] = [from, to].map((each) => (each === null ? null : Math.round(each)));
  if (low === null || low === undefined) return `up to ${high ?? 0}`;
  return high === null || high === undefined ? `from ${low}` : `${low}–${high}`;
};

const frielNames = [
  "1 Recovery",
  "2 Aerobic",
  "3 Tempo",
  "4 Below threshold",
  "5a Above threshold",
  "5b Aerobic capacity",
  "5c Anaerobic",
] as const;
const frielEfforts = ["easy", "easy", "steady", "threshold", "threshold", "interval", "rep"] as const;

/** One zone of a runner whose heart rates are known. */
export interface RateZone {
  readonly id: string;
  readonly name: string;
  readonly effort: EffortBandId;
  /** Shares of the highest rate, or of the threshold rate. */
  readonly shares: Bounds;
  /** beats/min. */
  readonly bounds: Bounds;
  /** Shares of the reserve, and beats/min by them; null without a resting rate. */
  readonly reserve: { readonly shares: Bounds; readonly bounds: Bounds } | null;
}

/** By Daniels where the highest heart rate is known, and by Friel where it is the threshold one alone. */
export function rateZones(rates: HeartRates): readonly RateZone[] {
  const byHighest = rates.highest !== null;
  const system = zoneSystems.find(({ id }) => id === (byHighest ? "daniels" : "friel"));
  const ids = Object.keys(paceNames) as PaceId[];
  return (system?.zones ?? []).flatMap((zone, index) => {
    const found = zoneHeartRates(zone, rates);
    const bounds = byHighest ? found.byHighest : found.byThreshold;
    const shares = byHighest ? zone.ofHighest : zone.ofThreshold;
    const id = ids[index];
    if (bounds === null || shares === null) return [];
    return [
      {
        id: zone.name,
        name: byHighest && id !== undefined ? paceNames[id] : (frielNames[index] ?? zone.name),
        effort: byHighest && id !== undefined ? efforts[id] : (frielEfforts[index] ?? "rep"),
        shares,
        bounds,
        reserve:
          found.byReserve === null || zone.intensity === null
            ? null
            : { shares: zone.intensity, bounds: found.byReserve },
      },
    ];
  });
}

function rateBars(rates: HeartRates): Bars {
  const of = rates.highest === null ? "your threshold heart rate" : "your highest heart rate";
  const found = rateZones(rates).map(({ id, name, effort, shares, bounds, reserve }) => {
    const [from, to] = [shares.from, shares.to].map((each) => (each === null ? null : 100 * each));
    const counted =
      reserve === null ? "" : ` Counted from your resting rate: ${rateWords(reserve.bounds.from, reserve.bounds.to)}.`;
    return {
      ...{ id, name, effort },
      ...bounds,
      text: rateWords(bounds.from, bounds.to),
      reason: `${rateWords(from ?? null, to ?? null)} % of ${of}.${counted}`,
    };
  });
  const known = found.flatMap(({ from, to }) => [from ?? [], to ?? []].flat());
  const { domain, values } = roundAxis(Math.min(...known) - 1, Math.max(...known) + 1, [10, 20], 7);
  const bars = found.map((bar): Bar => ({ ...bar, from: bar.from ?? domain[0], to: bar.to ?? domain[1] }));
  return { kind: "rates", bars, domain, ticks: values.map((value) => ({ value, label: String(value) })) };
}

/** Null where neither paces nor heart rates can be told. */
export function barsOf(runner: Runner, unit: LengthUnit): Bars | null {
  if (hasPaces(runner.vdot)) return paceBars(runner.vdot, runner, unit);
  const { highest, threshold } = runner.rates;
  return highest === null && threshold === null ? null : rateBars(runner.rates);
}
