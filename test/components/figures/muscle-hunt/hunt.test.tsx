import { scaleLinear } from "d3";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { figure, mixIds } from "../../../../src/components/figures/muscle-hunt/figure.ts";
import { huntBook, huntMixes, huntWeeks, mixedWeek } from "../../../../src/components/figures/muscle-hunt/hunt-book.ts";
import { gainsIn, parts } from "../../../../src/components/figures/muscle-hunt/hunt.ts";
import { createHunt } from "../../../../src/components/figures/muscle-hunt/model.ts";
import { gainAxis, height, margin } from "../../../../src/components/figures/muscle-hunt/picture.ts";
import { barRowsOf } from "../../../../src/components/figures/muscle-hunt/words.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { noAxis } from "../../../../src/components/plot/axis.ts";
import { barRows } from "../../../../src/components/plot/marks/bar-rows.tsx";
import { Plot } from "../../../../src/components/plot/Plot.tsx";
import { afterCaseWeeks } from "../../../../src/components/program/case-block.ts";
import { caseWeekIds, caseWeeks, compositions } from "../../../../src/sim/index.ts";

const book = huntBook();

describe("mixedWeek(swapped)", () => {
  it("begins and ends with the weeks of the case, and always has 375 minutes", () => {
    expect(mixedWeek(0)).toEqual(caseWeeks["with-intervals"]);
    expect(mixedWeek(1)).toEqual(caseWeeks["threshold-only"]);
    for (const week of huntWeeks()) expect(week.reduce((sum, [, minutes]) => sum + minutes, 0)).toBeCloseTo(375, 9);
  });
  it("is half of each in the middle", () => {
    expect(mixedWeek(0.5).map(({ effort, minutes }) => [effort, minutes])).toEqual([
      ["easy", 299.5],
      ["threshold", 62.5],
      ["interval", 9],
      ["rep", 4],
    ]);
  });
});

describe("huntBook()", () => {
  it.each(compositions)("gives $id at both ends what the chapters print of the case", (mix) => {
    for (const [index, week] of caseWeekIds.entries()) {
      const gains = gainsIn(book, mix.id, index);
      const { oxidative } = afterCaseWeeks(week, mix);
      for (const part of parts) expect(Math.abs(gains[part] - oxidative[part])).toBeLessThan(5e-5);
    }
  });
  it("keeps the whole muscle within 3 points in every mix and every swap", () => {
    for (const { id } of compositions) {
      const whole = huntWeeks().map((_, step) => 100 * gainsIn(book, id, step / 10).whole);
      expect(Math.max(...whole) - Math.min(...whole), id).toBeLessThan(3);
    }
  });
  it("finds no swap outside 0 to 1 and no other mix", () => {
    expect(() => gainsIn(book, "untrained", 1.1)).toThrow(RangeError);
    expect(() => gainsIn({}, "untrained", 1)).toThrow(RangeError);
  });
});

describe("the bars", () => {
  it("end at the model's gains, within 1 % of the scale", () => {
    const width = 900;
    const x = scaleLinear([0, 170], [margin.left, width - margin.right]);
    const svg = render(
      <Plot
        title="bars"
        x={gainAxis}
        y={noAxis}
        width={width}
        height={height}
        margin={margin}
        marks={[barRows(barRowsOf(gainsIn(book, "untrained", 1), gainsIn(book, "untrained", 0)))]}
      />,
    );
    const ends = [...svg.matchAll(/<rect class="bar bar-\w+" x="([\d.]+)" y="[\d.]+" width="([\d.]+)"/g)].map(
      ([, from, long]) => x.invert(Number(from) + Number(long)),
    );
    const [intervals, threshold] = caseWeekIds.map((week) => afterCaseWeeks(week, compositions[0]).oxidative);
    const expected = parts.flatMap((part) => [threshold?.[part] ?? 0, intervals?.[part] ?? 0]);
    expect(ends).toHaveLength(8);
    for (const [index, each] of expected.entries()) expect(Math.abs((ends[index] ?? 0) - 100 * each)).toBeLessThan(1);
  });
});

describe("huntMixes()", () => {
  it("names every mix of the model, and the figure's field allows the same", () => {
    const ids = compositions.map(({ id }) => id);
    expect(huntMixes().map(([id]) => id)).toEqual(ids);
    expect(mixIds).toEqual(ids);
  });
});

describe("createHunt()", () => {
  it("takes swap and mix from a link, in steps of ten", () => {
    const fields = createFields(figure.fields);
    fields.open(new URLSearchParams("v=3&s=34&mix=recreational"));
    using model = createHunt(fields);
    expect(model.fields.state.value).toEqual({ guess: "none", swapped: 0.3, mix: "recreational" });
  });
});
