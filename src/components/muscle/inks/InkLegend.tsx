/** The legend of all inks: one group of cells, enlarged, with a name and a line to each mark. */
import "./ink-legend.css";
import type { InkLayout } from "../../../muscle/inks.ts";
import type { Point } from "../../../muscle/polygon.ts";
import { acid } from "./acid.tsx";
import { capillaries } from "./capillaries.tsx";
import { drive } from "./drive.tsx";
import { endurance } from "./endurance.tsx";
import type { Ink } from "./ink.ts";
import { InkedMuscle } from "./InkedMuscle.tsx";
import { lactate } from "./lactate.tsx";

interface Entry {
  readonly name: string;
  readonly meaning: string;
  readonly side: "left" | "right";
  /** Where its line ends, in units of the layout. */
  readonly at: Point;
}

/** From top to bottom on either side. */
const entries = [
  { name: "Fill", meaning: "how hard it is driven", side: "left", at: [334, 112] },
  { name: "Dot", meaning: "a capillary; a ring is new", side: "left", at: [181, 329] },
  { name: "Core", meaning: "endurance it has gained", side: "left", at: [352, 709] },
  { name: "Edge", meaning: "called on; the others wait", side: "right", at: [655, 95] },
  { name: "Gap", meaning: "lactate spreads from the corners", side: "right", at: [721, 473] },
  { name: "Hatching", meaning: "acid: more lines, lower pH", side: "right", at: [754, 591] },
] as const satisfies readonly Entry[];

const away = ([x1, y1]: Point, [x2, y2]: Point): number => Math.hypot(x1 - x2, y1 - y2);

/** The part of a layout that is nearest to some places. */
function part(layout: InkLayout, places: readonly Point[]): InkLayout {
  const nearest = <T,>(items: readonly T[], placeOf: (item: T) => Point): T[] =>
    places.flatMap((place) => items.toSorted((a, b) => away(placeOf(a), place) - away(placeOf(b), place)).slice(0, 1));
  return {
    ...layout,
    cells: nearest(layout.cells, ({ center }) => center),
    corners: nearest(layout.corners, (corner) => corner),
    gaps: layout.gaps.filter(([from, to]) => places.some((place) => away(from, place) < 230 && away(to, place) < 230)),
  };
}

/** Each mark on cells of its own. */
function marks(layout: InkLayout): readonly Ink[] {
  const alike = (value: number) => ({ I: value, IIa: value, IIx: value });
  const on = (...places: readonly Point[]): InkLayout => part(layout, places);
  return [
    lactate(on([599, 466]), 7),
    { over: drive(on([334, 112]), 0.65).cells },
    { over: drive(on([543, 92]), 0.88).cells },
    acid(on([754, 591]), alike(6.8)),
    endurance(on([352, 709]), alike(0.2)),
    endurance(on([564, 691]), alike(0.5)),
    capillaries(on([181, 329], [231, 463], [270, 218]), 0.5),
  ];
}

/** How far the names reach beyond the drawing above and below, in its units. */
const beyond = 200;

export function InkLegend({ layout }: { readonly layout: InkLayout }) {
  const { width, height } = layout;
  const rows = height + 2 * beyond;
  return (
    <div class="ink-legend">
      <div class="ink-legend-picture" aria-hidden="true">
        <InkedMuscle layout={layout} inks={marks(layout)} label="" />
        <svg viewBox={`0 ${-beyond} ${width} ${rows}`}>
          {entries.map(({ name, side, at: [x, y] }, index) => (
            <path
              key={name}
              d={`M${side === "left" ? 0 : width} ${Math.round((((index % 3) + 0.5) / 3) * rows - beyond)}L${x} ${y}`}
            />
          ))}
        </svg>
      </div>
      {(["left", "right"] as const).map((side) => (
        <dl key={side} class={`ink-legend-${side}`}>
          {entries
            .filter((entry) => entry.side === side)
            .map(({ name, meaning }) => (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{meaning}</dd>
              </div>
            ))}
        </dl>
      ))}
    </div>
  );
}
