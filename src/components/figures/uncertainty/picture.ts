/** The picture of a run: the median of its draws, and a band around it. */
import { area } from "../../plot/marks/area.tsx";
import { line } from "../../plot/marks/line.tsx";
import type { Mark } from "../../plot/mark.ts";
import type { pointsOf } from "./words.ts";

export const bandMarks = (points: ReturnType<typeof pointsOf>): readonly Mark[] => [
  area(
    points.map(({ x, low, high }) => [x, low, high]),
    { tone: "tone-a" },
  ),
  line(
    points.map(({ x, median }) => [x, median]),
    { tone: "tone-a" },
  ),
];
