import { render } from "preact-render-to-string";
import { h } from "preact";
import { describe, expect, it } from "vitest";
import {
  averageOf,
  gainWords,
  picture,
  rises,
} from "../../../../src/components/figures/questions/easy-or-intervals.ts";
import { Plot } from "../../../../src/components/plot/Plot.tsx";
import { attributes } from "../../plot/marks/draw.ts";

describe("the picture of question 1", () => {
  const html = render(h(Plot, picture));
  const widths = attributes(html, "bar", "width").map(Number);
  it("has a bar for each of two kinds of weeks in the whole muscle and in three fiber types, and two averages", () => {
    expect(widths).toHaveLength(8);
    expect(attributes(html, "dot-mark", "cx")).toHaveLength(2);
  });
  it("shows at a glance: equal totals, slow fibers by easy runs, fast fibers by intervals", () => {
    const [whole = 0, wholeHard = 0, slow = 0, slowHard = 0, fast = 0, fastHard = 0] = widths;
    expect(Math.abs(whole - wholeHard)).toBeLessThan(0.05 * whole);
    expect(slow).toBeGreaterThan(2 * slowHard);
    expect(fastHard).toBeGreaterThan(1.9 * fast);
  });
  it("keeps every word in a phone's plot, behind its bar", () => {
    expect(attributes(html, "mark-label", "text-anchor")).toEqual(Array.from({ length: 8 }, () => "start"));
  });
  it("says all of it to a reader who cannot see it", () => {
    expect(picture.title).toBe(
      "Gain after eight weeks. Whole muscle (dots: averages of studies): easy runs +25 %, intervals +25 %. " +
        "Slow fibers (type I): easy runs +37 %, intervals +17 %. Fast fibers (type IIa): easy runs +27 %, " +
        "intervals +55 %. Fastest fibers (type IIx): easy runs 0 %, intervals +1 %.",
    );
  });
});

it("averageOf(arm) is what the meta-analysis prints: 23 ± 5 and 27 ± 5 %", () => {
  expect(averageOf("endurance")).toEqual({ value: 0.23, spread: 0.05 });
  expect(averageOf("high-intensity intervals")).toEqual({ value: 0.27, spread: 0.05 });
});

it("gainWords(fraction) signs a gain, and no gain not", () => {
  expect([gainWords(0.245), gainWords(0.004), gainWords(rises.easy.IIx)]).toEqual(["+25 %", "0 %", "0 %"]);
});
