/** A plot with a cursor, for tests: x 0 to 10 is 40 to 240 px, y 0 to 100 is 120 to 20 px, of 250 by 150 px. */
import { Cursor, type CursorProps } from "../../src/components/plot/cursor/Cursor.tsx";
import type { Mark } from "../../src/components/plot/mark.ts";
import { Plot } from "../../src/components/plot/Plot.tsx";

interface Props {
  readonly marks: readonly Mark[];
  readonly domain?: readonly [start: number, end: number];
  /** What differs from a cursor at 5 that goes from 0 to 10 by steps of 1. */
  readonly cursor: Partial<CursorProps> & Pick<CursorProps, "spoken" | "onMove">;
}

export const risePlot = ({ marks, domain = [0, 10], cursor }: Props) => (
  <Plot
    title="Rise over ten weeks"
    x={{ domain, label: "weeks" }}
    y={{ domain: [0, 100], label: "rise, %" }}
    marks={marks}
    width={250}
    height={150}
    margin={{ top: 20, right: 10, bottom: 30, left: 40 }}
    over={<Cursor id="rise" name="Week" at={5} step={1} range={[0, 10]} {...cursor} />}
  />
);
