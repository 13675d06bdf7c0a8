import { describe, expect, it } from "vitest";
import { readRaceDistance, readRaceTime, type RaceAnswers } from "../../../../src/components/controls/parsing/race.ts";

const answers = (change: Partial<RaceAnswers>): RaceAnswers => ({
  race: "none",
  otherDistance: "",
  raceTime: "",
  ...change,
});

describe("readRaceDistance(answers, unit)", () => {
  it("is null where there is no race, whatever was typed", () => {
    expect(readRaceDistance(answers({ otherDistance: "nonsense" }), "km")).toBeNull();
  });

  it.each([
    ["1500", 1500, "1500 m"],
    ["mile", 1609.344, "1 mile"],
    ["half", 21_097.5, "Half marathon"],
    ["marathon", 42_195, "Marathon"],
  ] as const)("of %s is %s m, whatever was typed and in whatever unit", (race, value, understood) => {
    for (const unit of ["km", "mi"] as const) {
      const read = readRaceDistance(answers({ race, otherDistance: "8" }), unit);
      expect(read).toEqual({ ok: true, value, understood });
    }
  });

  it("reads another distance in the reader's unit", () => {
    const other = answers({ race: "other", otherDistance: "8" });
    expect(readRaceDistance(other, "km")).toMatchObject({ ok: true, value: 8000 });
    expect(readRaceDistance(other, "mi")).toMatchObject({ ok: true, value: expect.closeTo(12_874.752, 6) as number });
  });

  it("says what is wrong with another distance", () => {
    expect(readRaceDistance(answers({ race: "other" }), "km")).toMatchObject({ ok: false });
    expect(readRaceDistance(answers({ race: "other", otherDistance: "0.3" }), "km")).toMatchObject({
      ok: false,
      error: expect.stringContaining("0.8 to 200 km") as string,
    });
  });
});

describe("readRaceTime(text, distance)", () => {
  const distance = { ok: true, value: 5000, understood: "5 km" } as const;

  it("reads the time against the distance", () => {
    expect(readRaceTime("27:00", distance)).toMatchObject({ ok: true, value: 1620 });
    expect(readRaceTime("3:00", distance)).toMatchObject({
      ok: false,
      error: expect.stringContaining("too fast") as string,
    });
  });

  it.each(["", "  "])("says at an empty time (%j) that there need be none", (text) => {
    expect(readRaceTime(text, distance)).toEqual({ ok: false, error: "Write a time, or choose No recent race." });
  });

  it("asks for the distance first where it cannot be used", () => {
    expect(readRaceTime("27:00", { ok: false, error: "no distance" })).toEqual({
      ok: false,
      error: "Write the distance of the race first.",
    });
  });
});
