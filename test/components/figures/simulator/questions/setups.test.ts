import { describe, expect, it } from "vitest";
import { setups, stateFor, type Setup } from "../../../../../src/components/figures/simulator/questions/setups.ts";
import { simulatorCodec, type SimulatorState } from "../../../../../src/state/simulator/state.ts";

const { defaults } = simulatorCodec;
const all: readonly Setup[] = Object.values(setups).flat();

describe("stateFor(change, present)", () => {
  it("begins from the state that the page opens with, not from the reader's", () => {
    const present: SimulatorState = { ...defaults, intensity: 120, perWeek2: 3, mix: "sprinter", stop: 9 };
    expect(stateFor({ weeks: 3 }, present)).toEqual({ ...defaults, weeks: 3 });
  });
  it("leaves who runs and what of the page is shown as they are", () => {
    const kept = { race: "other", otherDistance: "7 km", raceTime: "30:00", unit: "mi", show: "block" } as const;
    expect(stateFor({}, { ...defaults, ...kept })).toEqual({ ...defaults, ...kept });
  });
});

describe("setups", () => {
  it.each(all)("$name is a state that a link can carry whole", ({ change }) => {
    const state = stateFor(change, defaults);
    const read = simulatorCodec.decode(`?${simulatorCodec.encode(state)}`);
    expect(read.refused).toEqual([]);
    expect(read.state).toEqual(state);
  });
  it("has one name for each", () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });
});
