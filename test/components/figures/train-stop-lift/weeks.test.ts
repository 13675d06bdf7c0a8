import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  painted,
  stretchAt,
  stretchesOf,
  textOf,
  weekCount,
  weekKinds,
  weeksOf,
  withEnd,
} from "../../../../src/components/figures/train-stop-lift/weeks.ts";

const kinds = fc.constantFrom(...weekKinds);
const plans = fc.array(kinds, { minLength: weekCount, maxLength: weekCount });
const anyWeek = fc.integer({ min: 1, max: weekCount });
const opening = weeksOf("l13s13h13") ?? [];

describe("weeksOf() and textOf()", () => {
  it("read what they write, whatever is painted", () => {
    fc.assert(
      fc.property(plans, (weeks) => {
        expect(weeksOf(textOf(weeks))).toEqual(weeks);
      }),
    );
  });

  it("write equal neighbors as one stretch", () => {
    expect(textOf(weeksOf("l6l7s13h13") ?? [])).toBe("l13s13h13");
  });

  it.each(["", "l13", "l13s13h14", "x39", "39", "l13 s13 h13", "L13s13h13", "l13s13h13e"])("refuse %j", (text) => {
    expect(weeksOf(text)).toBeUndefined();
  });
});

describe("stretchesOf()", () => {
  it("cover all weeks once, and no two neighbors are alike", () => {
    fc.assert(
      fc.property(plans, (weeks) => {
        const stretches = stretchesOf(weeks);
        expect(stretches.flatMap(({ kind, from, to }) => Array<string>(to - from + 1).fill(kind))).toEqual(weeks);
        stretches.forEach(({ kind, from }, index) => {
          expect(from).toBe((stretches[index - 1]?.to ?? 0) + 1);
          expect(kind).not.toBe(stretches[index - 1]?.kind);
        });
      }),
    );
  });
});

describe("painted()", () => {
  it("changes the weeks between two, both included and in either direction, and no other", () => {
    fc.assert(
      fc.property(plans, anyWeek, anyWeek, kinds, (weeks, a, b, kind) => {
        const next = painted(weeks, a, b, kind);
        expect(painted(weeks, b, a, kind)).toEqual(next);
        next.forEach((each, index) => {
          const isInside = index + 1 >= Math.min(a, b) && index + 1 <= Math.max(a, b);
          expect(each).toBe(isInside ? kind : weeks[index]);
        });
      }),
    );
  });
});

describe("withEnd()", () => {
  const stop = stretchAt(opening, 20);

  it("covers the neighbor, or gives it the weeks that are left", () => {
    expect(textOf(withEnd(opening, stop, "end", 30))).toBe("l13s17h9");
    expect(textOf(withEnd(opening, stop, "end", 20))).toBe("l13s7h19");
    expect(textOf(withEnd(opening, stop, "start", 10))).toBe("l9s17h13");
    expect(textOf(withEnd(opening, stop, "start", 20))).toBe("l19s7h13");
  });

  it("leaves weeks off at the ends of the strip", () => {
    expect(textOf(withEnd(opening, stretchAt(opening, 39), "end", 35))).toBe("l13s13h9s4");
    expect(textOf(withEnd(opening, stretchAt(opening, 1), "start", 3))).toBe("s2l11s13h13");
  });

  it("keeps a stretch of one week at least, wherever its end is pulled", () => {
    fc.assert(
      fc.property(
        plans,
        anyWeek,
        fc.constantFrom("start", "end"),
        fc.integer({ min: -9, max: 60 }),
        (weeks, at, side, to) => {
          const stretch = stretchAt(weeks, at);
          const next = withEnd(weeks, stretch, side, to);
          expect(next).toHaveLength(weekCount);
          expect(next[(side === "start" ? stretch.to : stretch.from) - 1]).toBe(stretch.kind);
        },
      ),
    );
  });
});
