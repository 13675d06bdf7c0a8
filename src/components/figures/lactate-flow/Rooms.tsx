/** The five rooms and the streams between them, at one moment. */
import { decimals } from "../../../words/numbers.ts";
import { tenth } from "../../plot/frame.ts";
import { useWidth } from "../../plot/use-width.ts";
import { drawingHeight, floor, layoutFor, widestOf, type FlowLayout, type Placed } from "./layout.ts";
import { pipePath, straightPath, upPath, type StreamPath } from "./stream-paths.ts";
import { rooms, type FlowRun, type Room, type Snapshot, type Stream } from "./run.ts";

interface Props {
  readonly title: string;
  readonly run: FlowRun;
  readonly usual: Snapshot;
  /** With the reader's carriers; null where they are the usual ones. */
  readonly changed: Snapshot | null;
}

/** px: what the server draws for. */
const phone = 328;

const names: Readonly<Record<Room, readonly string[]>> = {
  fast: ["fast", "fibers"],
  slow: ["slow", "fibers"],
  between: ["space", "between"],
  blood: ["blood"],
  other: ["other", "tissue"],
};
const tones: Partial<Record<Room, string>> = { fast: "type-IIa", slow: "type-I" };

/** Streams from above begin so far over the rim, px. */
const fall = 44;
const line = 15;
/** Streams thinner than this carry nothing that a number would show, mmol/min. */
const nothing = 0.05;

/** On a phone there is room for a second digit only where the first says little. */
const levelText = (value: number, isWide: boolean): string => decimals(value, value < (isWide ? 9.95 : 1.95) ? 1 : 0);
const flowText = (value: number): string => decimals(Math.abs(value), Math.abs(value) < 9.95 ? 1 : 0);

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

/** Name, and the numbers of the streams from above. */
function RoomName({ room, layout, flows }: { room: Room; layout: FlowLayout; flows: Snapshot["flows"] }) {
  const { left, right, rim } = layout.rooms[room];
  const middle = Math.max((left + right) / 2, 26);
  const fromAbove: Partial<Record<Room, readonly [made: Stream | null, burnt: Stream]>> = {
    fast: ["madeFast", "burntFast"],
    slow: ["madeSlow", "burntSlow"],
    other: [null, "burntOther"],
  };
  const [made, burnt] = fromAbove[room] ?? [null, null];
  const counts = [
    ...(made === null ? [] : [`${layout.isWide ? "made " : ""}${flowText(flows[made])}`]),
    ...(burnt === null ? [] : [`${layout.isWide ? "burnt " : ""}${flowText(flows[burnt])}`]),
  ];
  const base = burnt === null ? rim - 10 : rim - fall - 6;
  const words = layout.isWide ? [names[room].join(" ")] : names[room];
  const shift = room === "between" && layout.isWide ? -8 : 0;
  return (
    <g text-anchor="middle">
      {counts.length > 0 && (
        <text class="flow-count" x={tenth(middle)} y={tenth(base)}>
          {counts.join(layout.isWide ? "  " : " ")}
        </text>
      )}
      {words.map((word, index) => (
        <text
          key={word}
          class={`flow-name ${tones[room] ?? ""}`}
          x={tenth(middle)}
          y={tenth(
            base - (counts.length > 0 || room === "between" ? line + 2 : 0) - (words.length - 1 - index) * line + shift,
          )}
        >
          {word}
        </text>
      ))}
    </g>
  );
}

/** What a room holds, beside or over its surface, and what it would hold with the reader's carriers. */
function Level({ room, layout, usual, changed }: { room: Room; layout: FlowLayout } & Omit<Props, "title" | "run">) {
  const { left, right, rim } = layout.rooms[room];
  const level = layout.y(usual.levels[room]);
  const other = changed === null ? null : layout.y(changed.levels[room]);
  const number = levelText(usual.levels[room], layout.isWide);
  const otherNumber = changed === null ? "" : levelText(changed.levels[room], layout.isWide);
  if (room === "between") {
    return (
      <text class="flow-level" x={tenth((left + right) / 2)} y={tenth(rim - 8)} text-anchor="middle">
        {number}
      </text>
    );
  }
  const after: Partial<Record<Room, Stream>> = { slow: "outOfSlow", blood: "toOther" };
  const stream = after[room];
  const lowest = stream === undefined ? floor - 4 : floor - layout.thickness(usual.flows[stream]) - 24;
  const x = room === "other" ? left + 7 : right + 6;
  const y = room === "other" ? Math.min(level, other ?? level) - 6 : Math.min(level + 5, lowest);
  const isApart = other !== null && Math.abs(other + 4 - y) >= 14 && other + 4 <= lowest && room !== "other";
  return (
    <g>
      <text class="flow-level" x={tenth(x)} y={tenth(y)}>
        {number}
        {!isApart && layout.isWide && otherNumber !== "" && otherNumber !== number && (
          <tspan class="flow-other after-guess"> → {otherNumber}</tspan>
        )}
      </text>
      {isApart && (
        <text class="flow-other after-guess" x={tenth(x)} y={tenth(other + 4)}>
          {otherNumber}
        </text>
      )}
    </g>
  );
}

/** Streams into a room from above and out of it upwards, side by side. */
function fromAbove({ left, right, rim }: Placed, level: number, made: number, burnt: number): readonly StreamPath[] {
  const room = right - left;
  const start = rim - fall;
  const gap = Math.max(2, (room - made - burnt) / 3);
  const down = upPath(left + gap + made / 2, level - 1, start, "down");
  const up = upPath(right - gap - burnt / 2, Math.min(floor - 4, level + 12), start, "up");
  return [down, up];
}

export function Rooms({ title, run, usual, changed }: Props) {
  const [ref, width] = useWidth<SVGSVGElement>(phone, 300);
  const layout = layoutFor(width, run);
  const { fast, slow, between, blood, other } = layout.rooms;
  const { flows, levels } = usual;
  const { thickness, y } = layout;
  const [madeFast, burntFast] = fromAbove(fast, y(levels.fast), thickness(flows.madeFast), thickness(flows.burntFast));
  const [madeSlow, burntSlow] = fromAbove(slow, y(levels.slow), thickness(flows.madeSlow), thickness(flows.burntSlow));
  const burntOther = upPath((other.left + 2 * other.right) / 3, floor - 4, other.rim - fall, "up");
  const casing = thickness(widestOf(run, "outOfFast")) + 5;
  const depth = floor + 6 + casing / 2;
  const pipe = pipePath(
    (fast.left + fast.right) / 2,
    (between.left + between.right) / 2,
    floor,
    depth,
    flows.outOfFast,
  );
  const beside = (from: Placed, to: Placed, flow: number): StreamPath =>
    straightPath(from.right, to.left, floor - Math.max(1, thickness(flow)) / 2, flow);
  const drawn: readonly (readonly [Stream, StreamPath | undefined])[] = [
    ["madeFast", madeFast],
    ["burntFast", burntFast],
    ["madeSlow", madeSlow],
    ["burntSlow", burntSlow],
    ["burntOther", burntOther],
    ["outOfFast", pipe],
    ["outOfSlow", beside(slow, between, flows.outOfSlow)],
    ["toBlood", beside(between, blood, flows.toBlood)],
    ["toOther", beside(blood, other, flows.toOther)],
  ];
  const counts = [
    { stream: "outOfSlow", from: slow, to: between },
    { stream: "toBlood", from: between, to: blood },
    { stream: "toOther", from: blood, to: other },
  ] as const;
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
            <g key={tick}>
              <line class="notch" x1={fast.left - 5} x2={fast.left} y1={tenth(y(tick))} y2={tenth(y(tick))} />
              <text class="tick" x={fast.left - 8} y={tenth(y(tick) + 4)} text-anchor="end">
                {tick}
              </text>
            </g>
          ))}
        </g>
        <path class="pipe-wall" d={pipe.d} stroke-width={tenth(casing + 2)} />
        <path class="pipe-inside" d={pipe.d} stroke-width={tenth(casing)} />
        {rooms.map((room) => (
          <RoomDrawing key={room} {...{ room, layout, usual, changed }} />
        ))}
        {drawn.map(([stream, path]) =>
          path === undefined ? null : <StreamDrawing key={stream} path={path} flow={flows[stream]} layout={layout} />,
        )}
        {rooms.map((room) => (
          <g key={room}>
            <RoomName room={room} layout={layout} flows={flows} />
            <Level {...{ room, layout, usual, changed }} />
          </g>
        ))}
        {counts.map(({ stream, from, to }) =>
          Math.abs(flows[stream]) < nothing ? null : (
            <text
              key={stream}
              class="flow-stream"
              x={tenth((from.right + to.left) / 2)}
              y={tenth(floor - Math.max(5, thickness(flows[stream])) - 5)}
              text-anchor="middle"
            >
              {stream === "outOfSlow" && flows[stream] < 0 && layout.isWide ? "back in " : ""}
              {flowText(flows[stream])}
            </text>
          ),
        )}
        <text class="flow-stream" x={tenth(fast.left)} y={drawingHeight - 4}>
          {layout.isWide
            ? `${flowText(flows.outOfFast)} mmol a minute leave the fast fibers and pass under the slow ones`
            : `${flowText(flows.outOfFast)} out of the fast fibers`}
        </text>
      </svg>
    </div>
  );
}
