import type { ComponentProps } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { PredictionPad } from "../../../../src/components/figures/frame/PredictionPad.tsx";

const ticks = (...values: number[]) => values.map((value) => ({ value, label: String(value) }));
const draw = (props: Partial<ComponentProps<typeof PredictionPad>>): string =>
  render(
    <PredictionPad
      id="guess"
      name="Rise over ten weeks"
      x={{ label: "weeks", ticks: ticks(0, 10) }}
      y={{ label: "rise, %", ticks: ticks(0, 100) }}
      positions={[0, 5, 10]}
      values={[null, null, null]}
      step={5}
      spokenX={(x) => `week ${x}`}
      spokenY={(y) => `${y} percent`}
      locked={false}
      onChange={() => undefined}
      {...props}
    />,
  );
const sliders = (html: string): string[] => html.match(/<g [^>]*role="slider"[^>]*>/g) ?? [];
const text = (html: string): string => html.replace(/<[^>]*>/g, "");
const answer = {
  curves: [
    {
      look: "illustrative",
      points: [
        [0, 0],
        [10, 40],
      ],
    },
  ],
} as const;

describe("PredictionPad, while it can be drawn on", () => {
  it("says in the empty plot how to draw, and not once there is a point", () => {
    const cue = "Draw here: press and drag, or use the arrow keys on each point";
    expect(text(draw({}))).toContain(cue);
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
  it("leaves no gap and no overlap between what each point can be reached by", () => {
    const reach = [...draw({}).matchAll(/class="plot-reach" x="([^"]*)" y="[^"]*" width="([^"]*)"/g)].map(
      ([, x, width]) => [Number(x), Number(x) + Number(width)],
    );
    // The inside goes from 52 to 394; halfway between its points are 137.5 and 308.5.
    expect(reach).toEqual([
      [32, 137.5],
      [137.5, 308.5],
      [308.5, 414],
    ]);
  });
  it("draws the guess as the reader's own line, broken where a point is missing", () => {
    expect(draw({ values: [0, 100, null] })).toContain('<path class="curve curve-yours " d="M52,238L223,26"></path>');
    expect(draw({ values: [0, null, 100] }).match(/curve-yours/g)).toHaveLength(2);
  });
  it("shows where the line begins, if that is given, and joins the first point to it", () => {
    const begun = { start: [0, 100], positions: [5, 10] } as const;
    expect(draw({ ...begun, values: [null, null] })).toContain('<path class="curve curve-yours " d="M52,26Z"></path>');
    expect(sliders(draw({ ...begun, values: [null, null] }))).toHaveLength(2);
    expect(draw({ ...begun, values: [0, null] })).toContain(
      '<path class="curve curve-yours " d="M52,26L223,238"></path>',
    );
  });
  it("does not give the answer away", () => {
    expect(draw({ answer })).not.toContain("curve-illustrative");
  });
});

describe("PredictionPad, once the guess stands", () => {
  it("keeps the guess, labelled, under the answer, and says it in words; nothing is left to operate", () => {
    const html = draw({ values: [0, 20, null], locked: true, answer });
    expect(html).toContain('role="img"');
    expect(html).toContain('aria-label="Rise over ten weeks. Your guess: week 0, 0 percent; week 5, 20 percent."');
    expect(html).not.toMatch(/tabindex|slider|Draw here/);
    expect(html.indexOf("curve-yours")).toBeGreaterThan(0);
    expect(html.indexOf("curve-yours")).toBeLessThan(html.indexOf("curve-illustrative"));
    expect(html.match(/>your guess</g)).toHaveLength(1);
  });
  it("keeps the guess's label in the plot, above the line where there is room", () => {
    const label = (values: (number | null)[]) =>
      / x="([^"]*)" y="([^"]*)" text-anchor="([^"]*)">your guess/.exec(draw({ values, locked: true }))?.slice(1, 4);
    expect(label([50, null, null])).toEqual(["52", "120", "start"]);
    expect(label([0, 50, 100])).toEqual(["394", "38", "end"]);
  });
  it("says so when nothing was drawn", () => {
    const html = draw({ locked: true, answer });
    expect(html).toContain("You drew no guess.");
    expect(html).not.toContain("curve-yours");
    expect(html).toContain("curve-illustrative");
    expect(draw({ start: [0, 100], positions: [5, 10], values: [null, null], locked: true })).not.toContain(
      "curve-yours",
    );
  });
});
