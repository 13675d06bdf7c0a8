import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/components/figures/session/figure.ts";
import { readRace } from "../../../../src/components/program/race.ts";
import { weekLink } from "../../../../src/components/figures/session/week-link.ts";
import { linkOf } from "../../../../src/components/kit/address.ts";
import { createCodec } from "../../../../src/components/kit/codec.ts";
import { weekCodec } from "../../../../src/components/program/runner/answers.ts";
import { anyState } from "./states.ts";

const { defaults } = createCodec(figure.fields);
const decoded = (link: string) => weekCodec.decode(linkOf(new URL(link, "https://example.org")));

describe("weekLink(state)", () => {
  it("takes the effort and the runs of both sessions along", () => {
    const { state, refused } = decoded(weekLink({ ...defaults, intensity: 0.98, perWeek2: 2 }));
    expect(state).toEqual({ ...weekCodec.defaults, intensity: 98, runs: 5 });
    expect(refused).toEqual([]);
  });

  it("takes the race along as it was typed, and the calculator can read all of it, whatever is set", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        const read = decoded(weekLink(state));
        expect(read.refused).toEqual([]);
        if (state.race === "none") return;
        expect(read.state).toMatchObject({ race: state.race, raceTime: state.raceTime, unit: state.unit });
        if (state.race === "other") expect(read.state.otherDistance).toBe(state.otherDistance);
      }),
    );
  });
});

describe("readRace(answers)", () => {
  it("gives the VDOT of a race that was read", () => {
    const { vdot } = readRace({ ...defaults, race: "10k", raceTime: "47:15" });
    // By Daniels and Gilbert's equations for 211.6 m/min held for 47.25 min.
    const speed = 10_000 / 47.25;
    const oxygen = -4.6 + 0.182258 * speed + 0.000104 * speed ** 2;
    const share = 0.8 + 0.1894393 * Math.exp(-0.012778 * 47.25) + 0.2989558 * Math.exp(-0.1932605 * 47.25);
    expect(vdot).toBeCloseTo(oxygen / share, 6);
  });

  it("gives none without a race, for a time that cannot be read, and for one too slow for paces", () => {
    expect(readRace(defaults)).toEqual({ fields: {}, vdot: null });
    expect(readRace({ ...defaults, race: "10k", raceTime: "fast" }).fields.raceTime?.ok).toBe(false);
    expect(readRace({ ...defaults, race: "5k", raceTime: "55:00" }).vdot).toBeNull();
  });
});
