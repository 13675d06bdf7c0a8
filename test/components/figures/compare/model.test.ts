import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { figure, sides } from "../../../../src/components/figures/compare/figure.ts";
import type { CompareFigure } from "../../../../src/components/figures/compare/model.ts";
import { sideMarks } from "../../../../src/components/figures/compare/picture.ts";
import { evenHours, isSameWeek, weeklyTime, zoneWork } from "../../../../src/components/figures/compare/week.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";
import { dayAt } from "../../../../src/components/program/weeks.ts";
import { publishedDistributions } from "../../../../src/sim/index.ts";
import { number, readTable } from "../../../data/csv.ts";
import { expectClose } from "../../../support/close.ts";
import { compareStates, given } from "./states.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});
const published = publishedDistributions.map(({ id }) => id);

describe("the fields", () => {
  it("have the keys and values that links to the old simulator carry", () => {
    expect([figure.fields.a.key, figure.fields.b.key, figure.fields.hours.key]).toEqual(["a", "b", "h"]);
    expect(sides).toEqual([
      ...["mine", "first", "second"],
      ...["polarized", "pyramidal", "threshold", "double-threshold", "all-easy", "all-hard"],
    ]);
    const { a, b, hours } = createFields(figure.fields).state.value;
    expect([a, b, hours]).toEqual(["mine", "pyramidal", 4]);
  });
});

describe("the two weeks", () => {
  it("gain per fiber type what the reference table gains, but for the gate that takes 0.3 % of work at 79 %", () => {
    const { a } = given({ intensity: 0.79, duration: 60 * 26, perWeek: 3, weeks: 8, weeksOff: 4 });
    const rows = readTable("adaptation_timecourse").filter(
      (row) => row["program"] === "CT_79pct_26min_3pw" && number(row, "day") <= 56,
    );
    expect(rows.length).toBeGreaterThan(7);
    for (const row of rows) {
      const { oxidative } = dayAt(a.value.days ?? [], number(row, "day") / 7);
      for (const type of ["I", "IIa", "IIx"] as const) {
        expectClose(100 * oxidative[type], number(row, `A_type${type}_pct`), 0.004);
      }
    }
  });

  it.each(published)("spend the hours that are set on %s, and train for as many weeks as the reader", (side) => {
    for (const hours of [1, 5.5, 10]) {
      const { a } = given({ a: side, hours, weeks: 6, weeksOff: 3 });
      expectClose(weeklyTime(a.value), 3600 * hours, 1e-12);
      expect(a.value.days?.at(-1)?.day).toBe(63);
      expect(a.value.published?.id).toBe(side);
    }
  });

  it.each(published)("divide the work of %s among the zones as it was published", (side) => {
    const { a } = given({ a: side, hours: 4 });
    const shares = publishedDistributions.find(({ id }) => id === side);
    for (const { zone, share, time } of zoneWork(a.value)) {
      expectClose(100 * share, shares?.[zone] ?? NaN, 1e-9);
      expectClose(time, share * 4 * 3600, 1e-9);
    }
  });

  it("keep the reader's own hours whatever is set for published weeks", () => {
    const { a } = given({ hours: 10, perWeek2: 1 });
    expect(weeklyTime(a.value)).toBe(3 * 2700 + 5 * 240);
  });

  it("count own work in the zone of its effort: low below 75 %, high from 93 %", () => {
    const shares = (percent: number) =>
      zoneWork(given({ intensity: percent / 100, duration: 60 }).a.value).map(({ share }) => share);
    for (const percent of [30, 50, 74]) expect(shares(percent)).toEqual([1, 0, 0]);
    for (const percent of [75, 92]) expect(shares(percent)).toEqual([0, 1, 0]);
    for (const percent of [93, 130, 200]) expect(shares(percent)[2]).toBe(1);
  });

  it("take one of the reader's sessions alone, and nothing where there is no second", () => {
    const two = given({ a: "first", b: "second", perWeek2: 1 });
    expect([weeklyTime(two.a.value), weeklyTime(two.b.value)]).toEqual([3 * 2700, 5 * 240]);
    const { b } = given({ b: "second", perWeek2: 0 });
    expect([b.value.sessions, b.value.days]).toEqual([[], null]);
  });

  it("are the same week where they have the same sessions, by whatever name", () => {
    const same = ({ a, b }: CompareFigure) => isSameWeek(a.value, b.value);
    expect(same(given({ a: "threshold", b: "threshold" }))).toBe(true);
    expect(same(given({ a: "mine", b: "first", perWeek2: 0 }))).toBe(true);
    expect(same(given({ a: "mine", b: "first", perWeek2: 1 }))).toBe(false);
    expect(same(given())).toBe(false);
  });

  it("can be evened out where one is the reader's own: hours of the published one, to the minute", () => {
    const even = (change: Parameters<typeof given>[0]) => {
      const { a, b, fields } = given(change);
      return evenHours(a.value, b.value, fields.state.value.hours);
    };
    // 3 x 45 min are 2 h 15 min, 5 x 60 min are 5 h.
    expect(even({})).toBe(2.25);
    expect(even({ duration: 3600, perWeek: 5 })).toBe(5);
    // A link holds it: 151 min are no round part of an hour.
    const odd = even({ duration: 151 * 60, perWeek: 1 });
    expect(figure.fields.hours.read(figure.fields.hours.write(odd ?? 0))).toBe(odd);
    expect(even({ a: "all-hard", b: "mine", hours: 2.25 })).toBeNull();
    expect(even({ a: "mine", b: "first" })).toBeNull();
    expect(even({ a: "all-hard", b: "polarized" })).toBeNull();
    expect(even({ intensity: 0.98 })).toBeNull();
    expect(even({ duration: 240 * 60, perWeek: 7 })).toBeNull();
  });

  it("stay as they were while only the cursor moves", () => {
    vi.stubGlobal("requestAnimationFrame", () => 1);
    vi.stubGlobal("cancelAnimationFrame", () => undefined);
    const model = given();
    const [a, b] = [model.a.value, model.b.value];
    model.fields.set({ week: 3 });
    model.picture.setInSight(true);
    expect(model.week.value).toBe(3);
    expect(model.a.value).toBe(a);
    expect(model.b.value).toBe(b);
  });

  it("have finite curves at any state, and none where the week cannot be run", () => {
    fc.assert(
      fc.property(compareStates, (state) => {
        const model = given(state);
        for (const week of [model.a.value, model.b.value]) {
          const marks = sideMarks(week, model.length.value);
          expect(week.days === null).toBe(week.refusal !== null || week.sessions.length === 0);
          expect(marks.length > 0).toBe(week.days !== null);
          const points = marks.flatMap(({ series }) => series?.points ?? []).flat();
          expect(points.every(Number.isFinite)).toBe(true);
        }
        expect(model.week.value).toBeLessThanOrEqual(state.weeks + state.weeksOff);
      }),
    );
  });
});
