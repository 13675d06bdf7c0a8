import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { intensityAtPace, paceAtIntensity } from "../../../src/sim/index.ts";
import { readPace } from "../../../src/state/simulator/fields.ts";
import { races } from "../../../src/state/races.ts";
import { readRace } from "../../../src/state/simulator/pace.ts";
import { ranges } from "../../../src/state/simulator/state.ts";
import { expectPrinted } from "../../support/close.ts";

const race = { race: "5k", otherDistance: "", raceTime: "27:00", unit: "km" } as const;

describe("readRace(answers)", () => {
  it("asks nothing where there is no race", () => {
    expect(readRace({ ...race, race: "none", raceTime: "nonsense" })).toEqual({ fields: {}, vdot: null });
  });

  it("knows the runner by a result: 5 km in 19:57 is a VDOT of 50", () => {
    const { vdot, fields } = readRace({ ...race, raceTime: "19:57" });
    expectPrinted(vdot ?? Number.NaN, 50, 1);
    expect(Object.keys(fields)).toEqual(["raceTime"]);
  });

  it.each([
    [{ raceTime: "" }, "raceTime"],
    [{ raceTime: "27:99" }, "raceTime"],
    [{ race: "other", otherDistance: "far" }, "otherDistance"],
    [{ race: "other", otherDistance: "" }, "raceTime"],
  ] as const)("knows no runner for %j, and says so at the field", (change, field) => {
    const read = readRace({ ...race, ...change });
    expect(read.vdot).toBeNull();
    expect(read.fields[field]).toMatchObject({ ok: false });
  });

  it("asks for a distance only where one is to be typed", () => {
    expect(readRace(race).fields).not.toHaveProperty("otherDistance");
    expect(readRace({ ...race, race: "other", otherDistance: "5 km" }).fields.otherDistance).toMatchObject({
      ok: true,
    });
  });

  it("knows no pace for a result too slow for the equations, although it can be read", () => {
    const { vdot, fields } = readRace({ ...race, raceTime: "1:10:00" });
    expect(fields.raceTime).toMatchObject({ ok: true });
    expect(vdot).toBeNull();
  });

  it("gives paces for every effort that can be set, whenever it knows the runner", () => {
    const results = fc.tuple(fc.constantFrom(...races), fc.integer({ min: 200, max: 420 }));
    fc.assert(
      fc.property(results, fc.integer({ min: ranges.intensity.min, max: ranges.intensity.max }), (result, percent) => {
        const [{ id, distance }, pace] = result;
        const seconds = Math.round((pace * distance) / 1000);
        const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60)];
        const two = (value: number): string => String(value).padStart(2, "0");
        const raceTime = `${hours}:${two(minutes)}:${two(seconds % 60)}`;
        const { vdot } = readRace({ ...race, race: id, raceTime });
        expect(vdot).not.toBeNull();
        expect(paceAtIntensity(vdot ?? Number.NaN, percent / 100)).toBeGreaterThan(0);
      }),
    );
  });
});

describe("a pace that was typed", () => {
  it("is always one of an effort that can be set: at the ends, too", () => {
    const texts = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 59 }));
    fc.assert(
      fc.property(
        fc.double({ min: 20, max: 95, noNaN: true }),
        fc.constantFrom("km", "mi"),
        texts,
        (vdot, unit, time) => {
          const range = [paceAtIntensity(vdot, 2), paceAtIntensity(vdot, 0.3)] as const;
          const read = readPace(`${time[0]}:${String(time[1]).padStart(2, "0")}`, unit, range);
          if (!read.ok) return;
          const intensity = intensityAtPace(vdot, read.value);
          expect(intensity).toBeGreaterThanOrEqual(0.3 - 1e-9);
          expect(intensity).toBeLessThanOrEqual(2 + 1e-9);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("is taken where it is the slowest or the fastest one, as it is shown", () => {
    for (const vdot of [20, 38.3, 50, 61.7, 85]) {
      const range = [paceAtIntensity(vdot, 2), paceAtIntensity(vdot, 0.3)] as const;
      for (const [pace, intensity] of [
        [range[0], 2],
        [range[1], 0.3],
      ] as const) {
        const whole = Math.round(pace);
        const read = readPace(`${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`, "km", range);
        expect(read.ok).toBe(true);
        if (read.ok) expect(Math.abs(intensityAtPace(vdot, read.value) - intensity)).toBeLessThan(0.01);
      }
    }
  });
});
