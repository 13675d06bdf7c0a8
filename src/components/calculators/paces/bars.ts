/** What the bars show: training paces, or heart rates where no pace can be told, each as a range with its reason. */
import {
  paceRanges,
  zoneHeartRates,
  zoneSystems,
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

/** Round values from one end to the other, at most so many. */
function roundTicks(low: number, high: number, steps: readonly number[], most: number): readonly number[] {
  const step = steps.find((each) => (high - low) / each <= most) ?? steps.at(-1) ?? high;
  const first = Math.ceil(low / step);
  return Array.from({ length: Math.floor(high / step) - first + 1 }, (_, index) => step * (first + index));
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
  const pad = 8;
  const [slowest, fastest] = [ranges.E.slow * scale + pad, ranges.R.fast * scale - pad];
  const ticks = roundTicks(fastest, slowest, [30, 60, 120], 6).map((value) => ({ value, label: clock(value) }));
  return { kind: "paces", bars, domain: [slowest, fastest], ticks };
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

/** By Daniels where the highest heart rate is known, and by Friel where it is the threshold one alone. */
function rateBars(rates: HeartRates): Bars {
  const byHighest = rates.highest !== null;
  const system = zoneSystems.find(({ id }) => id === (byHighest ? "daniels" : "friel"));
  const ids = Object.keys(paceNames) as PaceId[];
  const found = (system?.zones ?? []).flatMap((zone, index) => {
    const { byHighest: ofHighest, byReserve, byThreshold } = zoneHeartRates(zone, rates);
    const bounds = byHighest ? ofHighest : byThreshold;
    const id = ids[index];
    if (bounds === null) return [];
    const share = (byHighest ? zone.ofHighest : zone.ofThreshold) ?? bounds;
    const percents = [share.from, share.to].map((each) => (each === null ? null : 100 * each)) as [
      number | null,
      number | null,
    ];
    const of = byHighest ? "your highest heart rate" : "your threshold heart rate";
    const reserve =
      byReserve === null ? "" : ` Counted from your resting rate: ${rateWords(byReserve.from, byReserve.to)}.`;
    return [
      {
        id: zone.name,
        name: byHighest && id !== undefined ? paceNames[id] : (frielNames[index] ?? zone.name),
        effort: byHighest && id !== undefined ? efforts[id] : (frielEfforts[index] ?? "rep"),
        ...bounds,
        text: rateWords(bounds.from, bounds.to),
        reason: `${rateWords(...percents)} % of ${of}.${reserve}`,
      },
    ];
  });
  const known = found.flatMap(({ from, to }) => [from ?? [], to ?? []].flat());
  const [low, high] = [Math.min(...known) - 6, Math.max(...known) + 6];
  const bars = found.map((bar): Bar => ({ ...bar, from: bar.from ?? low, to: bar.to ?? high }));
  const ticks = roundTicks(low, high, [10, 20], 7).map((value) => ({ value, label: String(value) }));
  return { kind: "rates", bars, domain: [low, high], ticks };
}

/** Null where neither paces nor heart rates can be told. */
export function barsOf(runner: Runner, unit: LengthUnit): Bars | null {
  if (hasPaces(runner.vdot)) return paceBars(runner.vdot, runner, unit);
  const { highest, threshold } = runner.rates;
  return highest === null && threshold === null ? null : rateBars(runner.rates);
}
