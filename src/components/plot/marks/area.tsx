/** What lies between two curves: the spread of a model, or how much of something there is. */
import { area as areaShape } from "d3";
import { tenth } from "../frame.ts";
import type { Mark } from "../mark.ts";

export interface AreaOptions {
  /** Class that sets its color. */
  readonly tone?: string;
  /** "band" is soft, behind a curve; "fill" is an amount that is read by its height. Default "band". */
  readonly look?: "band" | "fill";
}

/**
 * @param points along rising x, each with its lower and its upper value; what lies outside the plot is held at its edge
 */
export const area =
  (points: readonly (readonly [x: number, low: number, high: number])[], options: AreaOptions = {}): Mark =>
  ({ x, y, top, bottom }) => {
    const { tone = "", look = "band" } = options;
    const height = (value: number): number => tenth(Math.min(bottom, Math.max(top, y(value))));
    const shape = areaShape<readonly [number, number, number]>(
      ([at]) => tenth(x(at)),
      ([, low]) => height(low),
      ([, , high]) => height(high),
    );
    return <path class={`area area-${look} ${tone}`} d={shape(points as [number, number, number][]) ?? ""} />;
  };
