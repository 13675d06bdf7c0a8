import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { linkOf } from "../../../src/components/kit/address.ts";
import { weekQuery } from "../../../src/state/simulator/onward.ts";
import { simulatorCodec, type SimulatorState } from "../../../src/state/simulator/state.ts";
import { weekCodec } from "../../../src/state/week-answers.ts";
import { simulatorStates } from "../../support/simulator-states.ts";

const decoded = (link: string) => weekCodec.decode(linkOf(new URL(link, "https://example.org")));
const state = (change: Partial<SimulatorState>): SimulatorState => ({ ...simulatorCodec.defaults, ...change });

describe("weekQuery(state)", () => {
  it("hands on the effort and how often it is run", () => {
    expect(decoded(weekQuery(state({ intensity: 88, perWeek: 3, perWeek2: 2 }))).state).toEqual({
      ...weekCodec.defaults,
      intensity: 88,
      runs: 5,
    });
  });

  it("hands on the runner, where a race is known", () => {
    const known = state({ race: "other", otherDistance: "8 km", raceTime: "36:10", unit: "mi" });
    expect(decoded(weekQuery(known)).state).toMatchObject({
      race: "other",
      otherDistance: "8 km",
      raceTime: "36:10",
      unit: "mi",
    });
  });

  it("leaves the calculator's example in place, where none is", () => {
    const { race, raceTime } = decoded(weekQuery(state({ raceTime: "36:10" }))).state;
    expect([race, raceTime]).toEqual([weekCodec.defaults.race, weekCodec.defaults.raceTime]);
  });

  it("is never empty, and nothing of it is refused, whatever is set", () => {
    fc.assert(
      fc.property(simulatorStates, (any) => {
        const query = weekQuery(any);
        expect(query).not.toBe("");
        const { state: week, refused } = decoded(query);
        expect(refused).toEqual([]);
        expect(week).toMatchObject({ intensity: any.intensity, runs: any.perWeek + any.perWeek2 });
      }),
    );
  });
});
