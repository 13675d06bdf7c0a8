/** The five rooms and the streams between them, at one moment. */
import { tenth } from "../../plot/frame.ts";
import { useWidth } from "../../plot/use-width.ts";
import { labelsOf, nothing, type Label } from "./labels.ts";
import { drawingHeight, fall, floor, layoutFor, widestOf, type FlowLayout, type Placed } from "./layout.ts";
import { pipePath, straightPath, upPath, type StreamPath } from "./stream-paths.ts";
import { rooms, streams, type FlowRun, type Room, type Snapshot, type Stream } from "./run.ts";

interface Props {
  readonly title: string;
  readonly run: FlowRun;
  readonly usual: Snapshot;
  /** With the reader's carriers; null where they are the usual ones. */
  readonly changed: Snapshot | null;
}

/** px: what the server draws for. */
const phone = 328;

const tones: Partial<Record<Room, string>> = { fast: "type-IIa", slow: "type-I" };

function StreamDrawing({ path, flow, layout }: { path: StreamPath; flow: number; layout: FlowLayout }) {
  if (Math.abs(flow) < nothing) return null;
  const thickness = Math.max(1, layout.thickness(flow));
  return (
    <g class="stream">
      <path class="stream-body" d={path.d} stroke-width={tenth(thickness)} />
      <path class="stream-current" d={path.d} stroke-width={tenth(Math.max(1, Math.min(4, thickness / 3)))} />
      {path.heads.map(({ x, y, turn }, index) => (
        <path
          key={index}
          class={thickness < 7 ? "stream-head stream-head-thin" : "stream-head"}
          transform={`translate(${tenth(x)} ${tenth(y)}) rotate(${turn})`}
          d={thickness < 7 ? "M-5 -5.5l10 5.5l-10 5.5z" : "M-3.5 -4.5l8 4.5l-8 4.5z"}
        />
      ))}
    </g>
  );
}

function RoomDrawing({
  room,
  layout,
  usual,
  changed,
}: { room: Room; layout: FlowLayout } & Omit<Props, "title" | "run">) {
  const { left, right, rim } = layout.rooms[room];
  const level = layout.y(usual.levels[room]);
  return (
    <g class="room">
      <rect
        class="room-water"
        x={tenth(left)}
        y={tenth(level)}
        width={tenth(right - left)}
        height={tenth(floor - level)}
      />
      <path class="room-surface" d={`M${tenth(left)} ${tenth(level)}H${tenth(right)}`} />
      <path class="room-wall" d={`M${tenth(left)} ${tenth(rim - 3)}V${floor}H${tenth(right)}V${tenth(rim - 3)}`} />
      {changed !== null && (
        <path
          class="room-other after-guess"
          d={`M${tenth(left - 4)} ${tenth(layout.y(changed.levels[room]))}H${tenth(right + 4)}`}
        />
      )}
    </g>
  );
}

/** The sides that streams would have with the reader's carriers. */
function OtherSides({ sides }: { readonly sides: readonly StreamPath[] }) {
  return (
    <g class="after-guess">
      {sides.map(({ d }, index) => (
        <path key={index} class="stream-other" d={d} />
      ))}
    </g>
  );
}

function LabelDrawing({ kind, text, tail, room, anchor, x, y }: Label) {
  const tone = room === undefined ? "" : (tones[room] ?? "");
  const isLate = text === "" ? "after-guess" : "";
  return (
    <text
      class={`${kind === "tick" ? "tick" : `flow-${kind}`} ${tone} ${isLate}`.trim()}
      x={tenth(x)}
      y={tenth(y)}
      text-anchor={anchor}
    >
      {text === "" ? tail : text}
      {text !== "" && tail !== undefined && tail !== "" && <tspan class="after-guess">{tail}</tspan>}
    </text>
  );
}

interface Stretch {
  readonly path: (flow: number) => StreamPath;
  /** Its two sides, or the one that is free. */
  readonly sides: (flow: number) => readonly StreamPath[];
}

/** All streams of a layout, from their flow to how they are drawn. */
function stretchesOf(layout: FlowLayout, run: FlowRun, { levels, flows }: Snapshot): Readonly<Record<Stream, Stretch>> {
  const { fast, slow, between, blood, other } = layout.rooms;
  const { y } = layout;
  const thickness = (flow: number): number => Math.max(1, layout.thickness(flow));
  const upright = (x: number, low: number, high: number, direction: "up" | "down"): Stretch => ({
    path: () => upPath(x, low, high, direction),
    sides: (flow) => [-1, 1].map((side) => upPath(x + (side * thickness(flow)) / 2, low, high, direction)),
  });
  /** Into a room from above and out of it upwards, side by side. */
  const fromAbove = ({ left, right, rim }: Placed, level: number, made: number, burned: number) => {
    const gap = Math.max(2, (right - left - made - burned) / 3);
    return [
      upright(left + gap + made / 2, level - 1, rim - fall, "down"),
      upright(right - gap - burned / 2, Math.min(floor - 4, level + 12), rim - fall, "up"),
    ] as const;
  };
  const beside = (from: Placed, to: Placed): Stretch => ({
    path: (flow) => straightPath(from.right, to.left, floor - thickness(flow) / 2, flow),
    sides: (flow) => [straightPath(from.right, to.left, floor - thickness(flow), flow)],
  });
  const depth = pipeDepth(layout, run);
  const [from, to] = [fast, between].map(({ left, right }) => (left + right) / 2) as [number, number];
  const [madeFast, burnedFast] = fromAbove(
    fast,
    y(levels.fast),
    layout.thickness(flows.madeFast),
    layout.thickness(flows.burnedFast),
  );
  const [madeSlow, burnedSlow] = fromAbove(
    slow,
    y(levels.slow),
    layout.thickness(flows.madeSlow),
    layout.thickness(flows.burnedSlow),
  );
  return {
    madeFast,
    burnedFast,
    madeSlow,
    burnedSlow,
    burnedOther: upright((other.left + 2 * other.right) / 3, floor - 4, other.rim - fall, "up"),
    outOfFast: {
      path: (flow) => pipePath(from, to, floor, depth, flow),
      sides: (flow) =>
        [-1, 1].map((side) => {
          const half = (side * thickness(flow)) / 2;
          return pipePath(from - half, to + half, floor, depth + half, flow);
        }),
    },
    outOfSlow: beside(slow, between),
    toBlood: beside(between, blood),
    toOther: beside(blood, other),
  };
}

const casingOf = (layout: FlowLayout, run: FlowRun): number => layout.thickness(widestOf(run, "outOfFast")) + 5;
/** Of the pipe's middle. */
const pipeDepth = (layout: FlowLayout, run: FlowRun): number => floor + 6 + casingOf(layout, run) / 2;
/** Sides closer to the usual ones than this are not drawn, px. */
const visible = 0.4;

export function Rooms({ title, run, usual, changed }: Props) {
  const [ref, width] = useWidth<SVGSVGElement>(phone, 300);
  const layout = layoutFor(width, run);
  const { fast } = layout.rooms;
  const { y } = layout;
  const casing = casingOf(layout, run);
  const stretches = stretchesOf(layout, run, usual);
  const pipe = stretches.outOfFast.path(usual.flows.outOfFast);
  const otherSides =
    changed === null
      ? []
      : streams.flatMap((stream) => {
          const [before, after] = [usual.flows[stream], changed.flows[stream]];
          const isVisible = Math.abs(layout.thickness(before) - layout.thickness(after)) >= visible;
          return isVisible ? stretches[stream].sides(after) : [];
        });
  return (
    <div class="chart-box flow-rooms">
      <svg
        ref={ref}
        class="chart"
        width="100%"
        height={drawingHeight}
        viewBox={`0 0 ${width} ${drawingHeight}`}
        preserveAspectRatio="xMinYMid meet"
        role="img"
        aria-label={title}
      >
        <g class="axes">
          {layout.ticks.map((tick) => (
            <line key={tick} class="notch" x1={fast.left - 5} x2={fast.left} y1={tenth(y(tick))} y2={tenth(y(tick))} />
          ))}
        </g>
        <path class="pipe-wall" d={pipe.d} stroke-width={tenth(casing + 2)} />
        <path class="pipe-inside" d={pipe.d} stroke-width={tenth(casing)} />
        {rooms.map((room) => (
          <RoomDrawing key={room} {...{ room, layout, usual, changed }} />
        ))}
        {streams.map((stream) => (
          <StreamDrawing
            key={stream}
            path={stretches[stream].path(usual.flows[stream])}
            flow={usual.flows[stream]}
            layout={layout}
          />
        ))}
        <OtherSides sides={otherSides} />
        {labelsOf(layout, run, usual, changed).map((label) => (
          <LabelDrawing key={`${label.kind} ${label.x} ${label.y} ${label.text}`} {...label} />
        ))}
      </svg>
    </div>
  );
}
