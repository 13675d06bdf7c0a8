/** Where the relay lies in its drawing: the runs in seconds, and the gains in percent under them on a phone, elsewhere beside them. */
import type { LaneId } from "./lanes.ts";

/** px, at every width: the page does not move when the figure is laid out for its own. */
export const relayHeight = 412;

export const relayMargin = { top: 0, right: 0, bottom: 0, left: 0 } as const;

/** A scale of the gains: its end and its marked gains, as fractions. */
export interface GainScale {
  readonly end: number;
  readonly ticks: readonly number[];
}

/** Scales from the finest to one that holds every gain that the sliders allow: the finest that fits is drawn. */
const gainScales: readonly [GainScale, ...GainScale[]] = [
  { end: 0.15, ticks: [0, 0.04, 0.08, 0.12] },
  { end: 0.25, ticks: [0, 0.08, 0.16, 0.24] },
  { end: 0.45, ticks: [0, 0.1, 0.2, 0.3, 0.4] },
];

/** The finest scale that holds a gain, a fraction. */
export function gainScaleFor(gain: number): GainScale {
  const found = gainScales.find(({ end }) => gain <= end) ?? gainScales.at(-1);
  return found ?? gainScales[0];
}

/** Heights of a run's parts, px. Those of the gain are null where it has none. */
export interface Rows {
  /** Of its name. */
  readonly name: number;
  /** Upper edge of the run. */
  readonly lane: number;
  /** Of its name over its gain: on a phone, where the gains stand apart. */
  readonly gainName: number;
  /** Middle of the study's dot, upper edges of the bar and of the bar for other legs. */
  readonly study: number;
  readonly bar: number;
  readonly other: number;
}

export interface Layout {
  readonly isWide: boolean;
  /** Places of 0 and of today's time, px. */
  readonly lane: readonly [from: number, to: number];
  /** Places of no gain and of the longest, px. */
  readonly gain: readonly [from: number, to: number];
  readonly rows: Readonly<Record<LaneId, Rows>>;
  /** Lines that say what the runs and the gains count, px. */
  readonly heads: { readonly lane: number; readonly gain: number };
  /** Line of the ticks' words, px. */
  readonly ticks: number;
}

export const laneHeight = 13;
export const barHeight = 12;
export const otherHeight = 7;

/** @param run where its name begins, and @param gain where that of its gain does */
const narrowRows = (run: number, gain: number, hasStudy: boolean): Rows => {
  const bar = gain + (hasStudy ? 34 : 20);
  return { name: run + 12, lane: run + 18, gainName: gain + 13, study: bar - 9, bar, other: bar + 15 };
};
const wideRows = (middle: number): Rows => ({
  name: middle - 2,
  lane: middle - 7,
  gainName: middle,
  study: middle - 21,
  bar: middle - 11,
  other: middle + 6,
});

/** @param width of the drawing, px */
export function layoutOf(width: number): Layout {
  if (width < 720) {
    return {
      isWide: false,
      lane: [1, width - 1],
      gain: [1, width - 1],
      rows: {
        today: { ...narrowRows(18, 0, false), lane: 56 },
        mitochondria: narrowRows(88, 216, true),
        delivery: narrowRows(123, 277, true),
        yours: narrowRows(158, 338, false),
      },
      heads: { lane: 12, gain: 208 },
      ticks: relayHeight - 6,
    };
  }
  const from = 150;
  const lane = Math.round(from + 0.52 * (width - from));
  return {
    isWide: true,
    lane: [from, lane],
    gain: [lane + 60, width - 8],
    rows: {
      today: wideRows(72),
      mitochondria: wideRows(152),
      delivery: wideRows(228),
      yours: wideRows(304),
    },
    heads: { lane: 12, gain: 12 },
    ticks: relayHeight - 14,
  };
}
