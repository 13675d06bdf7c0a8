import type { ComponentProps } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { guessLines } from "../../../../src/components/plot/pad/guess-lines.ts";
import { Pad } from "../../../../src/components/plot/pad/Pad.tsx";
import { Plot } from "../../../../src/components/plot/Plot.tsx";
import type { Place } from "../../../../src/components/plot/series.ts";
import { attributes } from "../marks/draw.ts";

interface Drawn {
  readonly values?: ComponentProps<typeof Pad>["values"];
  readonly positions?: readonly number[];
  readonly start?: Place;
}
/** x 0 to 10 is 40 to 240 px, y 0 to 100 is 120 to 20 px. */
const draw = ({ values = [null, null, null], positions = [0, 5, 10], start }: Drawn = {}): string =>
  render(
    <Plot
      title="Rise over ten weeks"
      x={{ domain: [0, 10], label: "weeks" }}
      y={{ domain: [0, 100], label: "rise, %" }}
      marks={guessLines({ positions, values, start })}
      width={250}
      height={150}
      margin={{ top: 20, right: 10, bottom: 30, left: 40 }}
      over={
        <Pad
          positions={positions}
          values={values}
          step={5}
          spokenX={(x) => `week ${x}`}
          spokenY={(y) => `${y} percent`}
          onChange={() => undefined}
        />
      }
    />,
  );
const sliders = (html: string): string[] => html.match(/<g [^>]*role="slider"[^>]*>/g) ?? [];
const text = (html: string): string => html.replace(/<[^>]*>/g, "");

describe("Pad", () => {
  it("says in the empty plot how to draw, and not once there is a point", () => {
    const cue = "Draw here: press and drag, or use the arrow keys on each point";
    expect(text(draw())).toContain(cue);
    expect(text(draw({ values: [null, 20, null] }))).not.toContain("Draw here");
  });
  it("has an upright slider for each point that says where it is and what is drawn there", () => {
    const [first, second, third, ...more] = sliders(draw({ values: [null, 20, null] }));
    expect(more).toEqual([]);
    for (const each of [first, second, third]) {
      for (const part of ['tabindex="0"', 'aria-orientation="vertical"', 'aria-valuemin="0"', 'aria-valuemax="100"'])
        expect(each).toContain(part);
    }
    expect(first).toMatch(/aria-label="Your guess at week 0".*aria-valuenow="50" aria-valuetext="not drawn yet"/);
    expect(second).toMatch(/aria-label="Your guess at week 5".*aria-valuenow="20" aria-valuetext="20 percent"/);
    expect(third).toMatch(/aria-label="Your guess at week 10"/);
  });
  it("puts each handle at its position and its value, in the middle of the plot before it is drawn", () => {
    const html = draw({ values: [null, 20, 100] });
    expect(attributes(html, "pad-dot", "cx")).toEqual(["40", "140", "240"]);
    expect(attributes(html, "pad-dot", "cy")).toEqual(["70", "100", "20"]);
    expect(html.match(/pad-unset/g)).toHaveLength(1);
  });
  it("leaves no gap and no overlap between what each point can be reached by", () => {
    const html = draw();
    const widths = attributes(html, "pad-reach", "width").map(Number);
    const ends = attributes(html, "pad-reach", "x").map((x, index) => [Number(x), Number(x) + (widths[index] ?? 0)]);
    expect(ends).toEqual([
      [24, 90],
      [90, 190],
      [190, 256],
    ]);
  });
  it("lies over the reader's own line, which is broken where a point is missing", () => {
    expect(attributes(draw({ values: [0, 100, null] }), "line-path", "d")).toEqual(["M40,120L140,20"]);
    expect(draw({ values: [0, null, 100] }).match(/line-yours/g)).toHaveLength(2);
  });
  it("joins the first point to where the line begins, if that is given", () => {
    const begun: Drawn = { start: [0, 100], positions: [5, 10], values: [0, null] };
    expect(sliders(draw(begun))).toHaveLength(2);
    expect(attributes(draw(begun), "line-path", "d")).toEqual(["M40,20L140,120"]);
  });
  it("makes the picture a group, whose drawing is not read out", () => {
    expect(draw()).toMatch(/^<svg [^>]*role="group"[^>]*><g aria-hidden="true">/);
  });
});
