/** Where rooms and streams lie in the drawing, px. Area is an amount: a room is as wide as its water, and filled as high as its lactate. */
import {
  activeMuscle,
  bloodVolume,
  fastFiberShare,
  interstitialWater,
  muscleCellWater,
  otherVolume,
} from "../../../sim/lactate/constants.ts";
import { rooms, type FlowRun, type Room, type Stream } from "./run.ts";

/** Water of each room in a runner of 70 kg, L. */
export const water: Readonly<Record<Room, number>> = {
  fast: activeMuscle * muscleCellWater * fastFiberShare,
  slow: activeMuscle * muscleCellWater * (1 - fastFiberShare),
  between: activeMuscle * interstitialWater,
  blood: bloodVolume,
  other: otherVolume,
};
const allWater = rooms.reduce((sum, room) => sum + water[room], 0);

export const drawingHeight = 306;
/** Floor of all rooms. */
export const floor = 250;
/** Over the highest rim: its room's name, numbers and streams from above. */
const head = 82;
/** Streams from above begin so far over the rim. */
export const fall = 32;
/** Left of the first room: the scale. */
const scaleWidth = 28;
/** Gaps behind each room on a phone; a wider drawing widens them and the rooms. */
const narrowGaps: Readonly<Record<Exclude<Room, "other">, number>> = { fast: 27, slow: 45, between: 32, blood: 36 };
const allGaps = Object.values(narrowGaps).reduce((sum, gap) => sum + gap, 0);
/** px per liter: no room is drawn wider than this. */
const mostPerLiter = 20;
/** px that a stream is wide for each mmol/min, over the px of a liter: then every stream fits its room. */
const streamScale = 0.026;
/** Where the scale may end, and the step from mark to mark: mmol/L. Beyond them it ends at a whole twenty. */
const scales: readonly (readonly [top: number, step: number])[] = [
  [2, 0.5],
  [5, 1],
  [10, 2],
  [20, 5],
  [30, 10],
  [40, 10],
  [50, 10],
  [60, 10],
];

export interface Placed {
  readonly left: number;
  readonly right: number;
  /** Where its walls end. */
  readonly rim: number;
}

export interface FlowLayout {
  readonly width: number;
  readonly rooms: Readonly<Record<Room, Placed>>;
  /** Height of a concentration. */
  readonly y: (millimolar: number) => number;
  /** Width of a stream. */
  readonly thickness: (flow: number) => number;
  /** Values of the scale, mmol/L. */
  readonly ticks: readonly number[];
  /** Whether there is room for words beside the numbers. */
  readonly isWide: boolean;
}

/** The most of either course. */
const mostOf = ({ usual, changed }: FlowRun, room: Room): number => Math.max(usual.most[room], changed.most[room]);
export const widestOf = ({ usual, changed }: FlowRun, stream: Stream): number =>
  Math.max(usual.widest[stream], changed.widest[stream]);

/** The lowest scale that holds all levels of both courses. */
function scaleFor(run: FlowRun): (typeof scales)[number] {
  const most = Math.max(...rooms.map((room) => mostOf(run, room)));
  return scales.find(([top]) => top >= most) ?? [20 * Math.ceil(most / 20), 20];
}

/** @param width px, at least that of a phone's column */
export function layoutFor(width: number, run: FlowRun): FlowLayout {
  const inside = width - scaleWidth - 2;
  const perLiter = Math.min(mostPerLiter, (7.4 * inside) / (7.4 * allWater + allGaps));
  const widen = (inside - perLiter * allWater) / allGaps;
  const [top, step] = scaleFor(run);
  const y = (millimolar: number): number => floor - ((floor - head) * millimolar) / top;
  let left = scaleWidth;
  const placed = rooms.map((room): [Room, Placed] => {
    const right = left + perLiter * water[room];
    const place = { left, right, rim: y(mostOf(run, room)) };
    left = right + (room === "other" ? 0 : widen * narrowGaps[room]);
    return [room, place];
  });
  return {
    width,
    rooms: Object.fromEntries(placed) as Record<Room, Placed>,
    y,
    thickness: (flow) => Math.abs(flow) * perLiter * streamScale,
    ticks: Array.from({ length: Math.floor(top / step) + 1 }, (_, index) => index * step),
    isWide: perLiter > 12,
  };
}
