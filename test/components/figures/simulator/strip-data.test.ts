import { describe, expect, it } from "vitest";
import type { Seen } from "../../../../src/components/figures/simulator/course.ts";
import {
  beyondFrom,
  measuredOver,
  minuteTicks,
  pointsOf,
} from "../../../../src/components/figures/simulator/strip-data.ts";
import { fiberTypes } from "../../../../src/sim/index.ts";
import { wantedOf } from "../../../../src/components/figures/simulator/now.ts";
import { simulatorCodec } from "../../../../src/state/simulator/state.ts";

const session = { ...wantedOf(simulatorCodec.defaults), minutes: 90 };
const none = { recruited: 0, activation: 0 };
const sample = (time: number, recruited: number, activation: number) => ({
  time,
  bout: 0,
  excitationFraction: 0.5,
  capacity: 1,
  I: { recruited, activation },
  IIa: none,
  IIx: none,
});
const seen = (change: Partial<Seen["course"]> = {}, of: Partial<Seen["session"]> = {}): Seen => ({
  session: { ...session, ...of },
  course: { samples: [], failure: null, end: 3600, truncated: true, ...change },
});

describe("minuteTicks(seconds)", () => {
  it.each([
    [10, [0, 0.05, 0.1, 0.15, 0.2]],
    [1920, [0, 10, 20, 30, 40]],
    [2700, [0, 10, 20, 30, 40, 50]],
    [3600, [0, 15, 30, 45, 60]],
    [14_400, [0, 50, 100, 150, 200, 250]],
  ])("of %s s are %j", (seconds, values) => {
    expect(minuteTicks(seconds).map(({ value }) => value)).toEqual(values);
  });
});

describe("pointsOf(seen, type)", () => {
  it("is a point a sample, in minutes, and begins at the start with the first one", () => {
    const course = { samples: [sample(30, 0.5, 0.2), sample(60, 1, 0.4)] };
    expect(pointsOf(seen(course), "I")).toEqual([
      { x: 0, line: 0.5, area: 0.2 },
      { x: 0.5, line: 0.5, area: 0.2 },
      { x: 1, line: 1, area: 0.4 },
    ]);
    expect(pointsOf(seen(course), "IIx").map(({ line }) => line)).toEqual([0, 0, 0]);
  });

  it("is nothing for a course without samples", () => {
    for (const type of fiberTypes) expect(pointsOf(seen(), type)).toEqual([]);
  });
});

describe("beyondFrom(seen)", () => {
  it("is an hour for a longer session that is held so far", () => {
    expect(beyondFrom(seen())).toBe(60);
  });

  it("is null where the session ends within the hour, or has failed before", () => {
    expect(beyondFrom(seen({ truncated: false, end: 2700 }, { minutes: 45 }))).toBeNull();
    expect(beyondFrom(seen({ failure: { time: 1000, bout: 0 }, end: 1000 }))).toBeNull();
  });
});

describe("measuredOver(seen)", () => {
  it("says in a long run near the effort of the biopsies which fibers emptied first", () => {
    expect(Object.keys(measuredOver(seen()) ?? {})).toEqual(["I", "IIa"]);
    for (const intensity of [60, 72]) expect(measuredOver(seen({}, { intensity }))).not.toBeNull();
  });

  it("says nothing of shorter, easier or harder running, which was not looked at", () => {
    for (const intensity of [59, 73]) expect(measuredOver(seen({}, { intensity }))).toBeNull();
    expect(measuredOver(seen({ truncated: false, end: 2700 }, { minutes: 45 }))).toBeNull();
  });
});
