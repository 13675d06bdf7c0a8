import { describe, expect, it } from "vitest";
import { cursorWeek, weekOf } from "../../../src/components/program/weeks.ts";

const length = { weeks: 8, weeksOff: 4 };

describe("cursorWeek(week, { weeks, weeksOff })", () => {
  it("is null at the end of training, and the week elsewhere", () => {
    expect([0, 7, 8, 9, 12].map((week) => cursorWeek(week, length))).toEqual([0, 7, null, 9, 12]);
  });
  it("ends with the weeks off", () => {
    expect(cursorWeek(40, length)).toBe(12);
    expect(cursorWeek(40, { weeks: 8, weeksOff: 0 })).toBeNull();
  });
});

describe("weekOf({ weeks, weeksOff, week })", () => {
  it("is the end of training where no week is set, and moves with it", () => {
    expect(weekOf({ ...length, week: null })).toBe(8);
    expect(weekOf({ ...length, weeks: 12, week: null })).toBe(12);
  });
  it("is the week that is set, as long as the block has it", () => {
    expect(weekOf({ ...length, week: 3 })).toBe(3);
    expect(weekOf({ weeks: 2, weeksOff: 0, week: 3 })).toBe(2);
  });
});
