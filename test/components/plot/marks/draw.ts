/** Draws one mark alone, on axes on which a value is easy to find: x 0 to 10 is 0 to 100 px, y 0 to 50 is 50 to 0 px. */
import { render } from "preact-render-to-string";
import { frameOf } from "../../../../src/components/plot/frame.ts";
import type { Axis } from "../../../../src/components/plot/axis.ts";
import type { Mark } from "../../../../src/components/plot/mark.ts";

interface Axes {
  readonly x?: Partial<Axis>;
  readonly y?: Partial<Axis>;
  /** Other marks of the same plot. */
  readonly beside?: readonly Mark[];
}

/** @returns its markup; empty where it draws nothing */
export function draw(mark: Mark, { x, y, beside = [] }: Axes = {}): string {
  const frame = frameOf(
    { domain: [0, 10], label: "x", ...x },
    { domain: [0, 50], label: "y", ...y },
    { width: 100, height: 50 },
    { top: 0, right: 0, bottom: 0, left: 0 },
    beside.flatMap(({ series }) => series ?? []),
  );
  const drawing = mark(frame);
  return drawing === null ? "" : render(drawing);
}

/** The values of an attribute of every element with a class, in their order. */
export const attributes = (html: string, className: string, attribute: string): string[] =>
  [...html.matchAll(new RegExp(`<[^>]* class="(?:[^"]* )?${className}(?: [^"]*)?"[^>]*>`, "g"))].flatMap(
    ([tag]) => new RegExp(` ${attribute}="([^"]*)"`).exec(tag)?.[1] ?? [],
  );
