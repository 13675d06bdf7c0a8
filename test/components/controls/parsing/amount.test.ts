import { describe, expect, it } from "vitest";
import { longestRunRange, parseAmount, weeklyRange } from "../../../../src/components/controls/parsing/amount.ts";
import { parseRaceDistance } from "../../../../src/components/controls/parsing/length.ts";
import { races } from "../../../../src/components/controls/parsing/races.ts";

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
  ] as const)("reads %j in %s as %j", (text, unit, value, understood) => {
    const parsed = parseAmount(text, unit, weeklyRange);
    expect(parsed).toMatchObject({ ok: true, understood });
    if (!parsed.ok) return;
    for (const [key, number] of Object.entries(value))
      expect(parsed.value).toHaveProperty(key, expect.closeTo(number, 6));
  });

  it.each([
    ["", "km", /The week is missing: write a number, 1 km to 400 km/],
    ["0", "km", /The week is 0 km; allowed is 1 km to 400 km/],
    ["-5", "km", /"-5" is negative; allowed is 1 km to 400 km/],
    ["-5", "mi", /allowed is 0.62 mi to 248.55 mi/],
    ["401", "km", /allowed is 1 km to 400 km/],
    ["60", "h", /The week is 60 h; allowed is 10 min to 50 h/],
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
      error: "The longest run is 900 km; allowed is 0.5 km to 200 km.",
    });
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
