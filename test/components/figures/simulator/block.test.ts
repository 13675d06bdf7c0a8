import { beforeEach, describe, expect, it } from "vitest";
import {
  atCursor,
  atEnd,
  atLast,
  block,
  cursor,
  mixAtCursor,
  state,
  week,
} from "../../../../src/components/figures/simulator/block.ts";
import { compositions } from "../../../../src/sim/index.ts";
import { simulatorCodec, type SimulatorState } from "../../../../src/state/simulator/state.ts";
import { expectClose } from "../../../support/close.ts";

const given = (change: Partial<SimulatorState>): void => {
  state.value = { ...simulatorCodec.defaults, ...change };
};
beforeEach(() => {
  cursor.value = null;
  given({});
});

describe("block", () => {
  it("is one state a day, through training and the weeks without", () => {
    given({ weeks: 3, stop: 2 });
    expect(block.value.map(({ day }) => day)).toEqual(Array.from({ length: 36 }, (_, day) => day));
  });

  it("is the untrained muscle alone where there are no weeks", () => {
    given({ weeks: 0, stop: 0 });
    expect(block.value).toHaveLength(1);
    for (const day of [atCursor.value, atEnd.value, atLast.value]) expect(day).toMatchObject({ day: 0, mct4: 0 });
  });

  it("loses oxidative capacity with the time constant of 11 days once training has stopped", () => {
    given({ weeks: 6, stop: 4 });
    expect(atEnd.value.day).toBe(42);
    expect(atLast.value.day).toBe(70);
    expectClose(atLast.value.oxidative.I, atEnd.value.oxidative.I * Math.exp(-28 / 11), 1e-9);
  });
});

describe("week and the state at the cursor", () => {
  it("follow the end of training until the cursor is moved", () => {
    given({ weeks: 6, stop: 4 });
    expect([week.value, atCursor.value.day]).toEqual([6, 42]);
    given({ weeks: 9, stop: 4 });
    expect([week.value, atCursor.value.day]).toEqual([9, 63]);
  });

  it("stand where the cursor was put, as long as the block reaches so far", () => {
    given({ weeks: 6, stop: 4 });
    cursor.value = 8;
    expect([week.value, atCursor.value.day]).toEqual([8, 56]);
    given({ weeks: 3, stop: 1 });
    expect([week.value, atCursor.value.day]).toEqual([4, 28]);
  });
});

describe("mixAtCursor", () => {
  it("is the reader's mix at the start, and moves from IIx to IIa with work at 75 % and above", () => {
    const [untrained] = compositions;
    given({ intensity: 88, minutes: 60, perWeek: 3 });
    cursor.value = 0;
    expectClose(mixAtCursor.value.IIx, untrained.IIx, 1e-12);
    cursor.value = 8;
    // Full drive takes 8.1 points, with a time constant of 33 days.
    const moved = 0.081 * (1 - Math.exp(-56 / 33));
    expectClose(mixAtCursor.value.IIx, untrained.IIx - moved, 1e-9);
    expectClose(mixAtCursor.value.IIa, untrained.IIa + moved, 1e-9);
    expect(mixAtCursor.value.I).toBe(untrained.I);
  });
});
