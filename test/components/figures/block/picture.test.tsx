import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { bandOf, rangeAt } from "../../../../src/components/figures/block/band.ts";
import { builtBands } from "../../../../src/components/figures/block/built-bands.ts";
import { evidenceOf, shippedPoints } from "../../../../src/components/figures/block/evidence.ts";
import { figure } from "../../../../src/components/figures/block/figure.ts";
import { createBlock, type BlockFigureState } from "../../../../src/components/figures/block/model.ts";
import { blockTicks, marksOf, xAxis } from "../../../../src/components/figures/block/picture.ts";
import { allOutcomes, headlines } from "../../../../src/components/figures/block/shown-outcomes.ts";
import { studyDots } from "../../../../src/components/figures/block/studies.ts";
import { createCodec } from "../../../../src/components/kit/codec.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { frameOf } from "../../../../src/components/plot/frame.ts";
import { blockStates } from "../../../support/block-states.ts";

function days(change: Partial<BlockFigureState> = {}) {
  const fields = createFields(figure.fields);
  fields.choose(change);
  return createBlock(fields).days.value;
}

describe("shown outcomes", () => {
  it("open with the three types and the lactate carriers, on one axis", () => {
    expect(headlines.map(({ id }) => id)).toEqual(["I", "IIa", "IIx", "mct4"]);
    expect(new Set(headlines.map(({ y }) => y)).size).toBe(1);
  });

  it("stay on their axes in every block that can be set", () => {
    fc.assert(
      fc.property(blockStates, (state) => {
        for (const { id, value, y } of allOutcomes) {
          const [low, high] = y.domain;
          const outside = days(state)
            .map((day) => 100 * value(day))
            .filter((percent) => !(percent >= low && percent <= high));
          expect(outside, id).toEqual([]);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("have room on their axes for everything that was measured, with its interval", () => {
    for (const { id, y } of allOutcomes) {
      for (const [, , percent, spread] of shippedPoints(evidenceOf(id))) {
        expect((percent ?? 0) - (spread ?? 0), id).toBeGreaterThanOrEqual(y.domain[0]);
        expect((percent ?? 0) + (spread ?? 0), id).toBeLessThanOrEqual(y.domain[1]);
      }
    }
  });
});

describe("blockTicks(length)", () => {
  const values = (weeks: number, weeksOff: number) => blockTicks({ weeks, weeksOff }).map(({ value }) => value);

  it("mark the start, the end of training and the last week", () => {
    expect(values(8, 4)).toEqual([0, 8, 12]);
    expect(values(16, 16)).toEqual([0, 16, 32]);
  });

  it("leave out an end of training that would touch its neighbor", () => {
    expect(values(16, 1)).toEqual([0, 17]);
    expect(values(1, 16)).toEqual([0, 17]);
  });

  it("mark round weeks where there is no stop", () => {
    expect(values(8, 0)).toEqual([0, 4, 8]);
    expect(values(0, 0)).toEqual([0, 1]);
  });

  it("have room in half a phone, whatever is set: labels are at least 17 px apart", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 16 }), (weeks, weeksOff) => {
        const axis = xAxis({ weeks, weeksOff });
        const places = values(weeks, weeksOff).map((value) => (102 * value) / axis.domain[1]);
        expect(places[0]).toBe(0);
        expect(places.at(-1)).toBe(102);
        for (const [index, place] of places.slice(1).entries())
          expect(place - (places[index] ?? 0)).toBeGreaterThan(17);
      }),
    );
  });
});

describe("marksOf(outcome, days, length, over)", () => {
  it("draw no broken number, whatever is set", () => {
    fc.assert(
      fc.property(blockStates, (state) => {
        const course = days(state);
        for (const outcome of allOutcomes) {
          const frame = frameOf(xAxis(state), outcome.y, { width: 152, height: 168 });
          const dots = studyDots(shippedPoints(evidenceOf(outcome.id)), state, "");
          const drawn = marksOf(outcome, course, state, { dots }).map((mark) => renderToString(mark(frame) ?? <g />));
          expect(drawn.join("")).not.toMatch(/NaN|Infinity|undefined/);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("name the weeks off where they have room for the name, and shade them in any case", () => {
    const drawn = (weeksOff: number, width: number): string => {
      const length = { weeks: 8, weeksOff };
      const [outcome] = headlines;
      if (outcome === undefined) throw new Error("no outcome");
      const frame = frameOf(xAxis(length), outcome.y, { width, height: 168 });
      return marksOf(outcome, days(length), length)
        .map((mark) => renderToString(mark(frame) ?? <g />))
        .join("");
    };
    expect(drawn(4, 400)).toContain(">stopped</text>");
    expect(drawn(2, 152)).not.toContain("stopped");
    expect(drawn(2, 152)).toContain('class="region');
    expect(drawn(0, 400)).not.toContain("region");
  });
});

describe("bandOf(sampled, trained) and rangeAt(band, week)", () => {
  it("are weeks against percent, at the ends and at the end of training", () => {
    const x = Array.from({ length: 22 }, (_, day) => day);
    const band = bandOf({ x, low: x.map((day) => day / 1000), high: x.map((day) => day / 100) }, 14);
    expect(band[0]).toEqual([0, 0, 0]);
    expect(band.find(([week]) => week === 2)).toEqual([2, 1.4, 14]);
    expect(band.at(-1)).toEqual([3, 2.1, 21]);
    expect(rangeAt(band, 2)).toEqual([1.4, 14]);
    expect(rangeAt(band, 4)).toBeNull();
    expect(rangeAt(undefined, 2)).toBeNull();
  });
});

describe("builtBands(state)", () => {
  const { defaults } = createCodec(figure.fields);

  it("are those of both sessions of the week, to the end of the weeks off", () => {
    const both = builtBands({ ...defaults, perWeek2: 3, weeksOff: 4 });
    expect(both["I"]?.at(-1)?.[0]).toBe(12);
    const [low] = rangeAt(both["IIa"], 8) ?? [0];
    const [alone] = rangeAt(builtBands(defaults)["IIa"], 8) ?? [0];
    expect(low).toBeGreaterThan(alone);
  });

  it("lie around the curves that the page opens with, from the first day to the last", () => {
    const bands = builtBands(defaults);
    const course = days();
    for (const { id, value } of headlines) {
      const band = bands[id] ?? [];
      expect([band[0]?.[0], band.at(-1)?.[0]]).toEqual([0, 8]);
      for (const week of [1, 4, 8]) {
        const [low, high] = rangeAt(band, week) ?? [Number.NaN, Number.NaN];
        const percent = 100 * value(course[7 * week] ?? (course[0] as (typeof course)[number]));
        expect(low - 0.1).toBeLessThanOrEqual(percent);
        expect(high + 0.1).toBeGreaterThanOrEqual(percent);
      }
    }
  });

  it("are small: a page is sent with them", () => {
    expect(JSON.stringify(builtBands(defaults)).length).toBeLessThan(1600);
  });
});
