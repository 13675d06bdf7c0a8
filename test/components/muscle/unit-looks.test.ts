import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drivenLooks, gainedLooks, unitClass, unitLooks } from "../../../src/components/muscle/unit-looks.ts";
import {
  compositions,
  createMotorUnitPool,
  excitationAt,
  fiberTypes,
  shiftedMix,
  unitTypes,
} from "../../../src/sim/index.ts";

const pool = createMotorUnitPool();

describe("unitLooks(intensity, mix)", () => {
  it("outlines exactly the units whose threshold the drive has reached", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), fc.constantFrom(...compositions), (intensity, mix) => {
        const drive = excitationAt(intensity) * pool.maxExcitation;
        expect(unitLooks(intensity, mix).map(({ recruited }) => recruited)).toEqual(
          [...pool.recruitmentThreshold].map((threshold) => threshold <= drive),
        );
      }),
    );
  });

  it("fills every recruited unit clearly more than any that waits, and none beyond full", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 2, noNaN: true }), (intensity) => {
        for (const { recruited, opacity } of unitLooks(intensity, compositions[0])) {
          if (recruited) expect(opacity).toBeGreaterThanOrEqual(0.3);
          else expect(opacity).toBeLessThan(0.2);
          expect(opacity).toBeGreaterThan(0.1);
          expect(opacity).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("names a unit's type and whether it is on in its class", () => {
    expect(unitClass({ type: "IIx", recruited: true, opacity: 1 })).toBe("unit type-IIx on core-4");
    expect(unitClass({ type: "I", recruited: false, opacity: 0.16 })).toBe("unit type-I");
    expect(unitClass({ type: "IIa", recruited: false, opacity: 0.16, shifted: true })).toBe("unit type-IIa shifted");
    expect(unitClass({ type: "IIa", recruited: false, opacity: 0.16, shifted: false })).toBe("unit type-IIa");
  });
});

const units = { minLength: pool.size, maxLength: pool.size };
const activation = fc.oneof(fc.constant(0), fc.double({ min: 0, max: 1, noNaN: true }));

describe("drivenLooks(active, mix)", () => {
  it("shows as recruited exactly what is driven, and stronger what is driven harder", () => {
    fc.assert(
      fc.property(fc.array(activation, units), fc.constantFrom(...compositions), (active, mix) => {
        const looks = drivenLooks(active, mix);
        expect(looks.map(({ recruited }) => recruited)).toEqual(active.map((each) => each > 0));
        const order = active.map((_, unit) => unit).toSorted((a, b) => (active[a] ?? 0) - (active[b] ?? 0));
        for (const [place, unit] of order.slice(1).entries()) {
          const softer = looks[order[place] ?? -1]?.opacity ?? Number.NaN;
          expect(looks[unit]?.opacity).toBeGreaterThanOrEqual(softer);
        }
      }),
    );
  });

  it("fills a unit at full drive to the full, and lets one at rest whisper its type", () => {
    const [first, second] = drivenLooks([1, 0], compositions[0]);
    expect(first).toEqual({ type: "I", recruited: true, opacity: 1 });
    expect(second).toEqual({ type: "I", recruited: false, opacity: 0.16 });
  });

  it("has a look for every unit, also where fewer are driven", () => {
    expect(drivenLooks([], compositions[0])).toHaveLength(pool.size);
  });
});

describe("gainedLooks(gains, mix, before)", () => {
  const [untrained] = compositions;
  const none = { I: 0, IIa: 0, IIx: 0 };

  it("fills each type by what it has gained: nothing whispers, full is full, and more is no more", () => {
    const looks = gainedLooks({ I: 0, IIa: 1, IIx: 1.7 }, untrained, untrained);
    const opacities = Object.fromEntries(
      fiberTypes.map((type) => [
        type,
        new Set(looks.filter((look) => look.type === type).map(({ opacity }) => opacity)),
      ]),
    );
    expect(opacities).toEqual({ I: new Set([0.16]), IIa: new Set([1]), IIx: new Set([1]) });
  });

  it("shows nothing as recruited, and nothing as shifted in a mix that has not moved", () => {
    for (const { recruited, shifted } of gainedLooks({ I: 0.5, IIa: 0.5, IIx: 0.5 }, untrained, untrained)) {
      expect([recruited, shifted]).toEqual([false, false]);
    }
  });

  it("shows as shifted exactly the units of another type than before", () => {
    fc.assert(
      fc.property(fc.constantFrom(...compositions), fc.double({ min: 0, max: 0.3, noNaN: true }), (before, share) => {
        const mix = shiftedMix(before, share);
        const [old, now] = [unitTypes(pool, before), unitTypes(pool, mix)];
        const looks = gainedLooks(none, mix, before);
        expect(looks.map(({ type }) => type)).toEqual(now);
        expect(looks.map(({ shifted }) => shifted)).toEqual(now.map((type, unit) => type !== old[unit]));
      }),
    );
  });
});

it("unitClass(look) has a larger core the more a fiber is driven, or has gained, and none at rest and untrained", () => {
  const classes = (active: readonly number[]): string[] =>
    drivenLooks(
      Array.from({ length: pool.size }, (_, unit) => active[unit] ?? 0),
      compositions[0],
    )
      .slice(0, active.length)
      .map((look) => /core-\d/.exec(unitClass(look))?.[0] ?? "none");
  // The words for drive: barely below 15 %, gently below 30 %, well below 60 %, strongly from there.
  expect(classes([0, 0.06, 0.2, 0.5, 0.87])).toEqual(["none", "core-1", "core-2", "core-3", "core-4"]);
  const mix = compositions[0];
  const gained = (gain: number): string[] => [
    ...new Set(gainedLooks({ I: gain, IIa: gain, IIx: gain }, mix, mix).map((look) => unitClass(look).slice(-6))),
  ];
  expect(gained(0.2)).toEqual(["core-2"]);
  expect(gained(1)).toEqual(["core-4"]);
});
