import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  amountInUnit,
  longestRunRange,
  parseAmount,
  weeklyRange,
} from "../../../../src/components/controls/parsing/amount.ts";
import { parseRaceDistance } from "../../../../src/components/controls/parsing/length.ts";
import type { Parsed } from "../../../../src/components/controls/parsing/parsed.ts";
import { races } from "../../../../src/components/controls/parsing/races.ts";
import type { Amount } from "../../../../src/sim/training/week/types.ts";
import { anyText } from "../../../support/any-text.ts";

describe("parseAmount(text, unit, range)", () => {
  it.each([
    ["30", "km", { distance: 30_000 }, "30 km"],
    ["30,5", "km", { distance: 30_500 }, "30.5 km"],
    ["30.5 km", "mi", { distance: 30_500 }, "18.95 mi"],
    ["20", "mi", { distance: 32_186.88 }, "20 mi"],
    ["20 miles", "km", { distance: 32_186.88 }, "32.19 km"],
    ["4", "h", { time: 14_400 }, "4 h"],
    ["4,5", "h", { time: 16_200 }, "4 h 30 min"],
    ["4:30", "h", { time: 16_200 }, "4 h 30 min"],
    ["4h30", "h", { time: 16_200 }, "4 h 30 min"],
    ["4 h", "km", { time: 14_400 }, "4 h"],
    ["270 min", "h", { time: 16_200 }, "4 h 30 min"],
    ["270 min", "km", { time: 16_200 }, "4 h 30 min"],
    ["75", "min", { time: 4500 }, "1 h 15 min"],
    ["1:15", "min", { time: 4500 }, "1 h 15 min"],
    ["75m", "min", { time: 4500 }, "1 h 15 min"],
    ["12 km", "min", { distance: 12_000 }, "12 km"],
    ["4:30 h", "h", { time: 16_200 }, "4 h 30 min"],
    ["4:30 h", "km", { time: 16_200 }, "4 h 30 min"],
    ["1:45 h", "km", { time: 6300 }, "1 h 45 min"],
    ["270 mins", "h", { time: 16_200 }, "4 h 30 min"],
    ["4 30", "h", { time: 16_200 }, "4 h 30 min"],
    ["30 kilometers", "mi", { distance: 30_000 }, "18.64 mi"],
    ["30 kilometres", "km", { distance: 30_000 }, "30 km"],
    ["30 kms", "h", { distance: 30_000 }, "30 km"],
    ["30 km", "h-mi", { distance: 30_000 }, "18.64 mi"],
    ["４５ Ｋm", "km", { distance: 45_000 }, "45 km"],
    ["٤٫٥", "h", { time: 16_200 }, "4 h 30 min"],
  ] as const)("reads %j in %s as %j", (text, unit, value, understood) => {
    const parsed = parseAmount(text, unit, weeklyRange);
    expect(parsed).toMatchObject({ ok: true, understood });
    if (!parsed.ok) return;
    for (const [key, number] of Object.entries(value))
      expect(parsed.value).toHaveProperty(key, expect.closeTo(number, 6));
  });

  it.each([
    ["4.30", "h", 15_480, "4 h 30 min"],
    ["4,30 h", "km", 15_480, "4 h 30 min"],
  ] as const)("reads %j in %s as decimal hours, and offers hours and minutes", (text, unit, time, other) => {
    expect(parseAmount(text, unit, weeklyRange)).toMatchObject({ ok: true, value: { time }, other });
    expect(parseAmount(other, unit, weeklyRange)).toMatchObject({ ok: true, value: { time: 16_200 } });
  });

  it("takes every example that its message names", () => {
    const refused = parseAmount("lots", "km", weeklyRange);
    const named = refused.ok ? [] : (refused.error.split("unit: ")[1]?.slice(0, -1).split(", ") ?? []);
    expect(named).toHaveLength(4);
    for (const text of named) expect(parseAmount(text, "km", weeklyRange)).toMatchObject({ ok: true });
  });

  it("gives an amount in its range or a message, whatever is typed, and reads what it understood as the same", () => {
    const texts = fc.oneof(anyText(30), fc.stringMatching(/^\d{1,3}([:.,]\d{1,2})? ?(km|kms|mi|miles|h|min|mins|m)?$/));
    const units = fc.constantFrom("km", "mi", "h", "min", "h-mi", "min-mi");
    fc.assert(
      fc.property(texts, units, (text, unit) => {
        const parsed = parseAmount(text, unit, weeklyRange);
        if (!parsed.ok) {
          expect(parsed.error).toMatch(/\.$/);
          expect(parsed.error).not.toMatch(/NaN|undefined/);
          return;
        }
        const again = parseAmount(parsed.understood, unit, { ...weeklyRange, distance: [990, 400_010] });
        if ("distance" in parsed.value) {
          expect(parsed.value.distance).toBeGreaterThanOrEqual(1000);
          expect(parsed.value.distance).toBeLessThanOrEqual(400_000);
          // The echo has hundredths, of 10 or of 16 m.
          const distance = again.ok && "distance" in again.value ? again.value.distance : NaN;
          expect(Math.abs(distance - parsed.value.distance)).toBeLessThanOrEqual(8.1);
        } else {
          expect(parsed.value.time).toBeGreaterThanOrEqual(600);
          expect(parsed.value.time).toBeLessThanOrEqual(180_000);
          const time = again.ok && "time" in again.value ? again.value.time : NaN;
          expect(Math.abs(time - parsed.value.time)).toBeLessThanOrEqual(0.051);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["", "km", /Enter a number, 1 km to 400 km/],
    ["0", "km", /The week is 0 km; enter 1 km to 400 km/],
    ["-5", "km", /"-5" is negative; enter 1 km to 400 km/],
    ["-5", "mi", /enter 0.62 mi to 248.55 mi/],
    ["401", "km", /enter 1 km to 400 km/],
    ["60", "h", /The week is 60 h; enter 10 min to 50 h/],
    ["lots", "km", /"lots" cannot be read as a distance or a time/],
    ["5,5,5", "km", /cannot be read/],
    ["4:75", "h", /cannot be read/],
    ["Infinity", "km", /cannot be read/],
  ] as const)("refuses %j in %s and says what is allowed", (text, unit, message) => {
    const parsed = parseAmount(text, unit, weeklyRange);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error).toMatch(message);
  });

  it("names what it asks for", () => {
    expect(parseAmount("900", "km", longestRunRange)).toEqual({
      ok: false,
      error: "The longest run is 900 km; enter 0.5 km to 200 km.",
    });
  });
});

describe("amountInUnit(text, from, to)", () => {
  it.each([
    ["8", "km", "mi", "4.97"],
    ["4.97", "mi", "km", "8"],
    ["8 km", "km", "mi", "4.97 mi"],
    ["5 mi", "km", "mi", "5 mi"],
    ["8,2", "km", "mi", "5.095"],
    ["30", "km", "h", "30 km"],
    ["30", "km", "h-mi", "18.64 mi"],
    ["30 km", "km", "h", "30 km"],
    ["30 km", "h", "km", "30 km"],
    ["30 km", "h", "h-mi", "18.64 mi"],
    ["4.5", "h", "km", "4 h 30 min"],
    ["4.5", "h", "h-mi", "4.5"],
    ["75", "min", "km", "1 h 15 min"],
    ["4 h", "km", "mi", "4 h"],
    ["10", "km", "min", "10 km"],
    ["far", "km", "mi", "far"],
    ["", "km", "h", ""],
  ] as const)("of %j from %s to %s is %j", (text, from, to, expected) => {
    expect(amountInUnit(text, from, to)).toBe(expected);
  });

  it("gives back what stood there when the unit is changed back", () => {
    fc.assert(
      fc.property(fc.integer({ min: 80, max: 40_000 }), (hundredths) => {
        const text = String(hundredths / 100);
        expect(amountInUnit(amountInUnit(text, "km", "mi"), "mi", "km")).toBe(text);
        expect(amountInUnit(amountInUnit(text, "mi", "km"), "km", "mi")).toBe(text);
      }),
    );
  });

  it("never makes another amount of what can be read: it differs by 8 m at most", () => {
    const units = fc.constantFrom("km", "mi", "h", "min", "h-mi", "min-mi");
    const texts = fc.stringMatching(/^\d{1,3}([:.]\d{1,2})? ?(km|mi|h|min)?$/);
    fc.assert(
      fc.property(texts, units, units, (text, from, to) => {
        const [before, after] = [
          parseAmount(text, from, weeklyRange),
          parseAmount(amountInUnit(text, from, to), to, { ...weeklyRange, distance: [990, 400_010] }),
        ];
        if (!before.ok) return;
        const size = (parsed: Parsed<Amount>): number[] => Object.values(parsed.ok ? parsed.value : {});
        expect(Object.keys(after.ok ? after.value : {})).toEqual(Object.keys(before.value));
        expect(Math.abs((size(after)[0] ?? NaN) - (size(before)[0] ?? NaN))).toBeLessThanOrEqual(8.1);
      }),
    );
  });
});

describe("parseRaceDistance(text, unit)", () => {
  it.each([
    ["8", "km", 8000, "8 km"],
    ["8,05", "km", 8050, "8.05 km"],
    ["5 mi", "km", 8046.72, "8.05 km"],
    ["5", "mi", 8046.72, "5 mi (8.05 km)"],
    ["3000 m", "km", 3000, "3 km"],
    ["10k", "km", 10_000, "10 km"],
    ["8 kilometers", "km", 8000, "8 km"],
    ["8 kms", "km", 8000, "8 km"],
    ["８ｋｍ", "km", 8000, "8 km"],
  ] as const)("reads %j in %s as %s m", (text, unit, value, understood) => {
    expect(parseRaceDistance(text, unit)).toEqual({ ok: true, value: expect.closeTo(value, 6) as number, understood });
  });
  it.each([
    ["", /Write the distance/],
    ["0", /0 km is outside the races this calculator takes: 0.8 to 200 km/],
    ["0.4", /outside/],
    ["-3", /negative/],
    ["201", /outside/],
    ["5 parsecs", /cannot be read/],
  ])("refuses %j", (text, message) => {
    const parsed = parseRaceDistance(text, "km");
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error).toMatch(message);
  });
});

describe("races", () => {
  it("holds the exact distances", () => {
    expect(Object.fromEntries(races.map(({ id, distance }) => [id, distance]))).toMatchObject({
      mile: 1609.344,
      half: 21_097.5,
      marathon: 42_195,
    });
  });
});
