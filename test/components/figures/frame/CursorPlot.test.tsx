import type { ComponentProps } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { CursorPlot } from "../../../../src/components/figures/frame/CursorPlot.tsx";

const ticks = (...values: number[]) => values.map((value) => ({ value, label: String(value) }));
const draw = (props: Partial<ComponentProps<typeof CursorPlot>>): string =>
  render(
    <CursorPlot
      id="rise"
      title="Rise over ten weeks"
      name="Oxidative capacity"
      x={{ label: "weeks", ticks: ticks(0, 10) }}
      y={{ label: "rise, %", ticks: ticks(0, 100) }}
      curves={[
        {
          name: "type I",
          look: "computed",
          tone: "type-I",
          points: [
            [0, 0],
            [10, 100],
          ],
        },
        {
          name: "type IIx",
          look: "computed",
          curve: "step",
          points: [
            [0, 20],
            [4, 60],
            [8, 60],
          ],
        },
      ]}
      at={5}
      step={1}
      range={[0, 10]}
      spoken={(x, curve) => `week ${x}, ${curve === null ? "all" : `curve ${curve}`}`}
      onMove={() => undefined}
      {...props}
    />,
  );
const slider = (html: string): string => /<g [^>]*role="slider"[^>]*>/.exec(html)?.[0] ?? "";
const dots = (html: string): string[] =>
  [...html.matchAll(/<circle class="cursor-dot[^"]*" cx="([^"]*)" cy="([^"]*)"/g)].map(([, x, y]) => `${x},${y}`);

describe("CursorPlot", () => {
  it("is a group named by the title, with one slider in it that says where it stands and what it reads", () => {
    const html = draw({});
    expect(html).toContain('role="group" aria-label="Rise over ten weeks"');
    expect(html.match(/tabindex/g)).toHaveLength(1);
    for (const part of [
      'tabindex="0"',
      'aria-label="Oxidative capacity"',
      'aria-valuemin="0"',
      'aria-valuemax="10"',
      'aria-valuenow="5"',
      'aria-valuetext="week 5, all"',
    ])
      expect(slider(html)).toContain(part);
  });
  it("says what its keys do, and names the curves to choose from", () => {
    const html = draw({});
    const id = /aria-describedby="([^"]*)"/.exec(slider(html))?.[1] ?? "none";
    const words = new RegExp(`id="${id}">([^<]*)<`).exec(html)?.[1] ?? "";
    expect(words).toMatch(/left and right .* up and down .*type I, type IIx/i);
    expect(draw({ curves: [] })).not.toMatch(/up and down/i);
  });
  it("puts a dot on every curve where it stands, straight between points or held as a step", () => {
    // The inside is 342 wide from 52 and 212 high up from 238.
    expect(dots(draw({}))).toEqual(["223,132", "223,110.8"]);
  });
  it("puts no dot where a curve has ended", () => {
    expect(dots(draw({ at: 9 }))).toEqual(["359.8,47.2"]);
  });
  it("reads a press on a plot of another size where that plot is", () => {
    const html = draw({ size: { width: 278, height: 168 } });
    expect(html).toContain('viewBox="0 0 278 168"');
    expect(dots(html)).toEqual(["152,76", "152,66"]);
    expect(html).toContain('d="M152,26l-6,-9h12z"');
  });
  it("has no style attribute, which the policy would refuse", () => {
    expect(draw({})).not.toContain("style=");
  });
});
