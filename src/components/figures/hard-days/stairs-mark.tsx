/** The best number of hard days over all times as stairs: for the growths that are compared, and for the reader's. */
import { placeOf } from "../../plot/axis.ts";
import { tenth, type Frame } from "../../plot/frame.ts";
import type { Mark } from "../../plot/mark.ts";
import { line } from "../../plot/marks/line.tsx";
import { placesOf, type Place } from "../../plot/series.ts";
import { wide } from "./picture.ts";
import { growths, stairsOf, turnsOf, type HardDaysData } from "./weeks.ts";
import { shortStairNames, stairNames } from "./words.ts";

const written = (places: readonly Place[]): string => places.map(([x, y]) => `${tenth(x)},${tenth(y)}`).join("L");

/** The names of the stairs, each from its first fall on, where the reader’s own cannot be taken for them, and what the shade means. */
export const stairsNames =
  (data: HardDaysData): Mark =>
  ({ x, y, right, width }) => {
    const isNarrow = width < wide;
    const names = isNarrow ? shortStairNames : stairNames;
    const over = tenth(y(7) - 7);
    return (
      <g class="hard-stairs-names after-guess">
        {([growths.twice, growths.usual] as const).map((growth) => (
          <text
            key={growth}
            class="mark-label stairs-name"
            x={tenth(x(turnsOf(data, growth)[0] ?? 0))}
            y={over}
            text-anchor="start"
          >
            {growth === growths.twice ? names.twice : names.usual}
          </text>
        ))}
        <text class="mark-label stairs-name" x={right - 4} y={tenth(y(7) + 16)} text-anchor="end">
          {names.half}
        </text>
        {(isNarrow ? [] : stairNames.between).map((each, index) => (
          <text key={each} class="stairs-between" x={tenth(x(56))} y={tenth(y(1.6) + 15 * index)} text-anchor="middle">
            {each}
          </text>
        ))}
      </g>
    );
  };

/** The stairs at half, usual and twice the growth, and the shade between the outer two. */
export const comparedStairs =
  (data: HardDaysData): Mark =>
  (frame) => {
    const [half, usual, twice] = [growths.half, growths.usual, growths.twice].map((growth) =>
      placesOf({ points: stairsOf(data, growth), curve: "step" }, frame),
    );
    if (half === undefined || usual === undefined || twice === undefined) return null;
    return (
      <g class="hard-stairs after-guess">
        <path class="stairs-shade" d={`M${written([...half, ...twice.toReversed()])}Z`} />
        {[half, usual, twice].map((places, index) => (
          <path key={index} class="stairs-path" d={`M${written(places)}`} />
        ))}
      </g>
    );
  };

/** The reader's stairs, which the cursor reads. */
export function readersStairs(data: HardDaysData, growth: number): Mark {
  const series = { points: stairsOf(data, growth), tone: "tone-a", curve: "step" } as const;
  const { points, ...looks } = series;
  const curve = line(points, looks);
  return Object.assign((frame: Frame) => <g class="stairs-yours after-guess">{curve(frame)}</g>, { series });
}

/** The guess, left of the axis; nothing without one. */
export const guessMark =
  (hardDays: number | null): Mark =>
  ({ y, left }) => {
    if (hardDays === null) return null;
    const at = tenth(placeOf(y, hardDays));
    return (
      <g class="stairs-guess">
        <text x={0} y={tenth(at + 4)}>
          you
        </text>
        <path d={`M${left - 22} ${tenth(at - 4)}l6 4l-6 4z`} />
      </g>
    );
  };
