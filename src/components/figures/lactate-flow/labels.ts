/** Names and numbers of the rooms' drawing: where each wants to stand, and how they make way for each other. */
import { decimals } from "../../../words/numbers.ts";
import { drawingHeight, fall, floor, widestOf, type FlowLayout } from "./layout.ts";
import { rooms, type FlowRun, type Room, type Snapshot, type Stream } from "./run.ts";

/** px: letters of each kind. */
const sizes = { tick: 12, name: 13, now: 12, level: 16, other: 14, stream: 13 } as const;

export interface Label {
  readonly kind: keyof typeof sizes;
  readonly text: string;
  /** Behind the text, once the reader has guessed: what it would be with the reader's carriers. Default nothing. */
  readonly tail?: string;
  /** Of a name. */
  readonly room?: Room;
  readonly anchor: "start" | "middle" | "end";
  readonly x: number;
  /** Of the line that the letters stand on. */
  readonly y: number;
}

interface LabelBox {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** About where a label's letters are, px. */
export function boxOf({ kind, text, tail = "", anchor, x, y }: Label): LabelBox {
  const size = sizes[kind];
  const width = 0.62 * size * (text.length + tail.length);
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, right: left + width, top: y - 0.8 * size, bottom: y + 0.2 * size };
}

export const meet = (one: LabelBox, other: LabelBox): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** px that a name keeps free beside it, so that it does not read on from a number. */
const air = 5;

/** The first stay; each of the others moves up until it meets none before it. */
function settled(labels: readonly Label[]): readonly Label[] {
  const placed: Label[] = [];
  for (const label of labels) {
    let { y } = label;
    for (;;) {
      const letters = boxOf({ ...label, y });
      const beside = label.kind === "name" ? air : 0;
      const box = { ...letters, left: letters.left - beside, right: letters.right + beside };
      const hit = placed.map(boxOf).find((each) => meet(each, box));
      if (hit === undefined) break;
      y = hit.top - 0.2 * sizes[label.kind] - 1;
    }
    placed.push({ ...label, y });
  }
  return placed;
}

/** In full, and on a phone, where the words under the drawing say the rest. */
const names: Readonly<Record<Room, readonly [wide: string, narrow: string]>> = {
  fast: ["fast fibers", "fast"],
  slow: ["slow fibers", "slow"],
  between: ["space between", "between"],
  blood: ["blood", "blood"],
  other: ["other tissue", "other"],
};

const line = 15;
/** Streams thinner than this carry nothing that a number would show, mmol/min. */
export const nothing = 0.05;

/** On a phone there is room for a second digit only where the first says little. */
const levelText = (value: number, isWide: boolean): string => decimals(value, value < (isWide ? 9.95 : 1.95) ? 1 : 0);
const flowText = (value: number): string => decimals(Math.abs(value), Math.abs(value) < 9.95 ? 1 : 0);

/** " → 41"; nothing where it reads like the usual one. A stream that runs the other way says so. */
function flowTail(usual: number, changed: number | undefined): string {
  if (changed === undefined) return "";
  const turned = usual < 0 !== changed < 0 && Math.abs(changed) >= nothing;
  if (turned) return ` → ${flowText(changed)} ${changed < 0 ? "in" : "out"}`;
  return flowText(changed) === flowText(usual) ? "" : ` → ${flowText(changed)}`;
}

const fromAbove: Partial<Record<Room, readonly [made: Stream | null, burned: Stream]>> = {
  fast: ["madeFast", "burnedFast"],
  slow: ["madeSlow", "burnedSlow"],
  other: [null, "burnedOther"],
};

/** What the streams between rooms carry. Those behind the space between stand under the floor, where no pipe is. */
function streamLabels(
  { rooms: places, thickness, isWide }: FlowLayout,
  run: FlowRun,
  { flows }: Snapshot,
  changed: Snapshot | null,
): readonly Label[] {
  const { fast, slow, between, blood, other } = places;
  const label = (stream: Stream, x: number, y: number, before = ""): Label[] => {
    const then = changed?.flows[stream];
    if (Math.max(Math.abs(flows[stream]), Math.abs(then ?? 0)) < nothing) return [];
    // On a phone the words under the drawing say the unit.
    const unit = isWide || stream === "outOfFast" ? "/min" : "";
    const text = `${before}${flowText(flows[stream])}${unit}`;
    const tail = flowTail(flows[stream], then);
    // On a phone a gap has room for one number.
    if (isWide || tail === "" || stream === "outOfFast") return [{ kind: "stream", anchor: "start", text, tail, x, y }];
    const under = stream === "outOfSlow" ? y : y + line;
    return [
      { kind: "stream", anchor: "start", text, x, y: under - line },
      { kind: "stream", anchor: "start", text: "", tail: tail.replaceAll(" ", ""), x, y: under },
    ];
  };
  const widest = Math.max(3, thickness(widestOf(run, "outOfSlow")));
  const pipe = (between.left + between.right) / 2 + thickness(widestOf(run, "outOfFast")) / 2 + 7;
  return [
    ...label("outOfFast", fast.left, drawingHeight - 6, "From fast fibers: "),
    ...label("outOfSlow", slow.right + 3, floor - widest - 6, isWide && flows.outOfSlow < 0 ? "back in " : ""),
    ...label("toBlood", isWide ? (between.right + blood.left) / 2 - 40 : pipe, floor + 16),
    ...label("toOther", isWide ? (blood.right + other.left) / 2 - 40 : blood.right + 4, floor + 16),
  ];
}

/** What a room holds, beside or over its surface, and what it would hold with the reader's carriers. */
function levelLabels(
  room: Room,
  { rooms: places, y, thickness, isWide }: FlowLayout,
  run: FlowRun,
  usual: Snapshot,
  changed: Snapshot | null,
): readonly Label[] {
  const { left, right, rim } = places[room];
  const [held, then] = [usual.levels[room], changed?.levels[room]];
  const text = levelText(held, isWide);
  const place = (kind: "level" | "other", value: number) =>
    room === "between"
      ? ({ anchor: "middle", x: (left + right) / 2, y: rim - 8 } as const)
      : room === "other"
        ? ({ anchor: "start", x: left + 5, y: y(value) - 6 } as const)
        : ({ anchor: "start", x: right + 5, y: Math.min(y(value) + (kind === "level" ? 5 : 4), floor - 5) } as const);
  const level: Label = { kind: "level", text, ...place("level", held) };
  const top = room === "blood" ? floor - Math.max(3, thickness(widestOf(run, "toOther"))) - 6 : floor - 5;
  const shown = { ...level, y: Math.min(level.y, top) };
  const now: Label[] =
    room !== "fast" ? [] : [{ kind: "now", anchor: "start", text: "now", x: right + 5, y: shown.y - 16 }];
  const otherText = then === undefined ? text : levelText(then, isWide);
  if (then === undefined || otherText === text) return [shown, ...now];
  const other: Label = { kind: "other", text: "", tail: `→${otherText}`, ...place("other", then) };
  // Lower, if there is room: so that it does not push "now" away.
  const lower = room !== "between" && room !== "other" && then < held ? Math.max(other.y, shown.y + line) : other.y;
  return [shown, { ...other, y: lower <= top ? lower : Math.min(other.y, top) }, ...now];
}

/** A room's name, over the numbers of the streams from above. */
function nameLabels(room: Room, { rooms: places, isWide }: FlowLayout, { flows }: Snapshot): readonly Label[] {
  const { left, right, rim } = places[room];
  const [made, burned] = fromAbove[room] ?? [null, null];
  const base = burned === null ? rim - 10 : rim - fall - 5;
  const counted = [
    ...(made === null ? [] : [`made ${flowText(flows[made])}`]),
    ...(burned === null ? [] : [`burned ${flowText(flows[burned])}`]),
  ];
  const counts = isWide && counted.length > 0 ? [counted.join(", ")] : counted;
  // The first room's words stay right of the scale.
  const where =
    room === "fast"
      ? ({ anchor: "start", x: left } as const)
      : room === "other" && !isWide
        ? ({ anchor: "end", x: right } as const)
        : ({ anchor: "middle", x: (left + right) / 2 } as const);
  return [
    ...counts.toReversed().map((text, index): Label => ({
      kind: "stream",
      text,
      ...where,
      y: base - index * line,
    })),
    { kind: "name", text: names[room][isWide ? 0 : 1], room, ...where, y: base - counts.length * line },
  ];
}

/** All letters of the drawing: no two of them meet. */
export function labelsOf(
  layout: FlowLayout,
  run: FlowRun,
  usual: Snapshot,
  changed: Snapshot | null,
): readonly Label[] {
  const { fast } = layout.rooms;
  return settled([
    ...layout.ticks.map((tick): Label => ({
      kind: "tick",
      anchor: "end",
      text: String(tick),
      x: fast.left - 8,
      y: layout.y(tick) + 4,
    })),
    ...streamLabels(layout, run, usual, changed),
    ...rooms.flatMap((room) => levelLabels(room, layout, run, usual, changed)),
    ...rooms.flatMap((room) => nameLabels(room, layout, usual)),
  ]);
}
