import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anchorIds, type PacesState } from "../../../../src/components/calculators/paces/figure.ts";
import { answersInUnit, readAnswers, type FieldName } from "../../../../src/components/calculators/paces/reading.ts";
import { paceText } from "../../../../src/components/calculators/paces/words.ts";
import { number, readTable } from "../../../data/csv.ts";
import { answers, runnerOf } from "./answers.ts";

/** What stands at a field that refuses its text. */
function errorAt(field: FieldName, change: Partial<PacesState>): string {
  const { fields, runner } = readAnswers(answers(change));
  expect(runner).toBeNull();
  const parsed = fields[field];
  if (parsed === undefined || parsed.ok) throw new Error(`${field} is not refused`);
  return parsed.error;
}

describe("readAnswers(state)", () => {
  it("reads 10 km in 47:15 as VDOT 42.75", () => {
    expect(runnerOf({}).vdot).toBeCloseTo(42.75, 2);
  });

  it.each(readTable("vdot_from_race_formula").filter((row) => number(row, "vdot") < 82))(
    "reads a race as the reference does, within a millionth of a point: %j",
    (row) => {
      const seconds = number(row, "time_s");
      const text = `${Math.floor(seconds / 3600)}:${String(Math.floor((seconds % 3600) / 60)).padStart(2, "0")}:${String(seconds % 60).padStart(2, "0")}`;
      const runner = runnerOf({
        race: "other",
        otherDistance: `${number(row, "distance_m")} m`,
        raceTime: text,
        raceConfirmed: "yes",
      });
      expect(Math.abs((runner.vdot ?? 0) - number(row, "vdot"))).toBeLessThan(1e-6);
    },
  );

  it("takes a VDOT, a threshold pace and a test for what they are", () => {
    expect(runnerOf({ anchor: "vdot", vdot: "50,5" }).vdot).toBe(50.5);
    // The book prints 4:15 per kilometer, or 6:51 per mile, at VDOT 50.
    expect(runnerOf({ anchor: "pace", pace: "4:15" }).vdot).toBeCloseTo(50, 1);
    expect(runnerOf({ anchor: "pace", pace: "6:51", unit: "mi" }).vdot).toBeCloseTo(50, 0);
    const test = runnerOf({ anchor: "test", testDistance: "7 km", testRate: "171" });
    expect(test.race).toEqual({ distance: 7000, time: 1800 });
    expect(test.rates.threshold).toBe(171);
    expect(runnerOf({ anchor: "test", testRate: "171" })).toMatchObject({ vdot: null, rates: { threshold: 171 } });
  });

  it("reads heart rates, and gives no VDOT from them", () => {
    const rates = { highest: 190, resting: 50, threshold: 172 };
    const typed = { anchor: "heart", highest: "190", resting: "50", threshold: "172" } as const;
    expect(runnerOf(typed)).toMatchObject({ vdot: null, rates });
    expect(runnerOf({ anchor: "heart", threshold: "172" }).rates).toEqual({ ...rates, highest: null, resting: null });
  });

  it.each([
    ["resting", { highest: "180", resting: "180" }, "180) must be below your highest"],
    ["resting", { highest: "100", resting: "110" }, "resting heart rate (110) must be below your highest one (100)"],
    [
      "threshold",
      { highest: "180", threshold: "180" },
      "threshold heart rate (180) must be below your highest one (180)",
    ],
    [
      "resting",
      { threshold: "100", resting: "101" },
      "resting heart rate (101) must be below your threshold one (100)",
    ],
    ["highest", { highest: "" }, "Write your highest heart rate, or your threshold"],
    ["highest", { highest: "300" }, "from 100 to 240"],
    ["highest", { highest: "abc" }, "from 100 to 240"],
    ["highest", { highest: "-190" }, "from 100 to 240"],
    ["resting", { highest: "190", resting: "5" }, "from 25 to 120"],
  ] as const)("refuses heart rates that cannot be, at %s: %j", (field, typed, message) => {
    // 180 is no resting rate by itself either, so that message comes first.
    const expected = "resting" in typed && typed.resting === "180" ? "from 25 to 120" : message;
    expect(errorAt(field, { anchor: "heart", ...typed })).toContain(expected);
  });

  it.each([
    ["raceTime", { raceTime: "0" }, "A race time of 0 is not possible"],
    ["raceTime", { raceTime: "-47:15" }, "negative"],
    ["raceTime", { raceTime: "1:75" }, "from 00 to 59"],
    ["raceTime", { raceTime: "NaN" }, "cannot be read as a time"],
    ["raceTime", { raceTime: "Infinity" }, "cannot be read as a time"],
    ["raceTime", { raceTime: "13:00:00", race: "marathon" }, "more than 12 hours"],
    ["raceTime", { raceTime: "" }, "Write a time"],
    ["otherDistance", { race: "other", otherDistance: "0" }, "0.8 to 200 km"],
    ["otherDistance", { race: "other", otherDistance: "-5" }, "negative"],
    ["otherDistance", { race: "other", otherDistance: "" }, "Write the distance"],
    ["vdot", { anchor: "vdot", vdot: "19.9" }, "from 20 to 95"],
    ["vdot", { anchor: "vdot", vdot: "NaN" }, "from 20 to 95"],
    ["vdot", { anchor: "vdot", vdot: "-50" }, "from 20 to 95"],
    ["vdot", { anchor: "vdot", vdot: "" }, "from 20 to 95"],
    ["pace", { anchor: "pace", pace: "1:10" }, "from 2:32 to 8:45 per km"],
    ["pace", { anchor: "pace", pace: "Infinity" }, "from 2:32 to 8:45 per km"],
    ["pace", { anchor: "pace", pace: "" }, "from 2:32 to 8:45 per km"],
    ["testDistance", { anchor: "test", testDistance: "" }, "Write how far you ran"],
    ["testDistance", { anchor: "test", testDistance: "40 km" }, "1.5 to 12.9 km"],
    ["testRate", { anchor: "test", testDistance: "7 km", testRate: "20" }, "from 80 to 230"],
    ["weekly", { weekly: "-3" }, "negative"],
  ] as const)("refuses at %s what cannot be used: %j", (field, change, message) => {
    expect(errorAt(field, change)).toContain(message);
  });

  it.each([
    [{ raceTime: "47,15" }, 2835],
    [{ raceTime: "47:15" }, 2835],
    [{ raceTime: "90" }, 5400],
    [{ race: "marathon", raceTime: "4:30:00" }, 16_200],
    [{ race: "marathon", raceTime: "4:30" }, 16_200],
    [{ race: "1500", raceTime: "4:30" }, 270],
  ] as const)("takes the meaning of a time that the distance allows, and echoes it: %j", (change, seconds) => {
    const { fields, runner } = readAnswers(answers({ ...change, raceConfirmed: "yes" }));
    expect(runner?.race?.time).toBe(seconds);
    expect(fields.raceTime).toMatchObject({ ok: true, understood: expect.stringContaining("for") as string });
  });

  it("asks before it believes a world record, and then does", () => {
    const fast = { race: "5k", raceTime: "12:30" } as const;
    const { fields, runner } = readAnswers(answers(fast));
    expect(runner).toBeNull();
    expect(fields.raceTime).toMatchObject({ ok: true, question: expect.stringContaining("world records") as string });
    expect(runnerOf({ ...fast, raceConfirmed: "yes" }).vdot).toBeGreaterThan(85);
  });

  it.each([
    ["mile", 1609.344],
    ["half", 21_097.5],
    ["marathon", 42_195],
  ] as const)("knows the length of a %s", (race, meters) => {
    expect(runnerOf({ race, raceTime: race === "mile" ? "6:00" : "2:30:00" }).race?.distance).toBe(meters);
  });

  it("answers any text with a runner or with a message, and never throws", () => {
    const text = fc.oneof(fc.string({ maxLength: 12 }), fc.stringMatching(/^[0-9.,: -]{0,8}$/));
    fc.assert(
      fc.property(fc.constantFrom(...anchorIds), text, text, text, (anchor, one, two, three) => {
        const { runner, fields } = readAnswers(
          answers({
            ...{ anchor, race: "other", otherDistance: one, raceTime: two, weekly: three, vdot: one, pace: two },
            ...{ testDistance: one, testRate: two, highest: one, resting: two, threshold: three },
          }),
        );
        const isRefused = Object.values(fields).some((parsed) => !parsed.ok || parsed.question !== undefined);
        expect(runner === null).toBe(isRefused);
        expect(Number.isFinite(runner?.vdot ?? 0)).toBe(true);
      }),
    );
  });
});

describe("answersInUnit(state, unit, paceText)", () => {
  it("converts distances and the pace, and gives the same runner", () => {
    const typed = answers({ anchor: "pace", pace: "4:50", testDistance: "6.5", otherDistance: "8", weekly: "60" });
    const change = answersInUnit(typed, "mi", (pace) => paceText(pace, "mi"));
    expect(change).toEqual({ unit: "mi", pace: "7:47", testDistance: "4.04", otherDistance: "4.97", weekly: "37.28" });
  });

  it("keeps a pace that cannot be read as it was typed", () => {
    expect(answersInUnit(answers({ pace: "fast" }), "mi", String)).not.toHaveProperty("pace");
  });
});
