import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spelled } from "../../../../src/components/controls/parsing/duration.ts";
import { readDuration, readNumber, readPace } from "../../../../src/components/controls/parsing/typed-number.ts";

const repeats = { min: 1, max: 30, step: 1 } as const;
const work = { min: 10, max: 720, step: 1 } as const;
const pause = { min: 0, max: 600, step: 1 } as const;

/** 5:10 for 310. */
const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

describe("readNumber(text, name, range)", () => {
  it.each([
    ["5", 5, ""],
    [" 5 ", 5, ""],
    ["05", 5, "5"],
    ["5,0", 5, "5"],
    ["4.6", 5, "5"],
    ["30", 30, ""],
  ])("reads %j as %s, and echoes %j", (text, value, understood) => {
    expect(readNumber(text, "Repeats", repeats)).toEqual({ ok: true, value, understood });
  });

  it("reads every value it can hold as it is written, and has nothing to say", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (value) => {
        expect(readNumber(String(value), "Repeats", repeats)).toEqual({ ok: true, value, understood: "" });
      }),
    );
  });

  it("rounds to a step, and stays within the range", () => {
    const hours = { min: 1, max: 10, step: 0.5 } as const;
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1000 }), (hundredths) => {
        const read = readNumber(String(hundredths / 100), "Hours", hours);
        expect(read.ok).toBe(true);
        if (!read.ok) return;
        expect(Number.isInteger(2 * read.value)).toBe(true);
        expect(Math.abs(read.value - hundredths / 100)).toBeLessThanOrEqual(0.25);
        expect(read.value).toBeGreaterThanOrEqual(1);
        expect(read.value).toBeLessThanOrEqual(10);
      }),
    );
  });

  it.each([
    ["", "Repeats is missing; allowed is a whole number from 1 to 30."],
    ["  ", "Repeats is missing; allowed is a whole number from 1 to 30."],
    ["0", "Repeats is “0”; allowed is a whole number from 1 to 30."],
    ["31", "Repeats is “31”; allowed is a whole number from 1 to 30."],
    ["-5", "Repeats is “-5”; allowed is a whole number from 1 to 30."],
    ["1e1", "Repeats is “1e1”; allowed is a whole number from 1 to 30."],
    [" many ", "Repeats is “many”; allowed is a whole number from 1 to 30."],
  ])("refuses %j and says what is allowed", (text, error) => {
    expect(readNumber(text, "Repeats", repeats)).toEqual({ ok: false, error });
  });

  it("speaks of whole numbers only where steps are whole", () => {
    expect(readNumber("x", "Hours", { min: 1, max: 10, step: 0.5 })).toEqual({
      ok: false,
      error: "Hours is “x”; allowed is a number from 1 to 10.",
    });
  });
});

describe("readDuration(text, name, range)", () => {
  it.each([
    ["4", 240, "4 min"],
    ["1,5", 90, "1 min 30 s"],
    ["4 min", 240, ""],
    ["3:30", 210, "3 min 30 s"],
    ["3 min 30 s", 210, ""],
    ["0:45", 45, "45 s"],
    ["45 s", 45, ""],
    ["90s", 90, "1 min 30 s"],
    ["4'", 240, "4 min"],
    ["4 mins", 240, "4 min"],
    ["45 secs", 45, "45 s"],
    ["4m30", 270, "4 min 30 s"],
    ["4’30”", 270, "4 min 30 s"],
    ["4.30", 270, "4 min 30 s"],
    ["４５ s", 45, "45 s"],
    // Seconds, as every other number that is too large for minutes.
    ["240", 240, "4 min"],
    ["12", 720, "12 min"],
    // Thirteen minutes are out of range, seconds are not.
    ["13", 13, "13 s"],
    ["90", 90, "1 min 30 s"],
    ["30", 30, "30 s"],
  ])("reads %j as %s s, and echoes %j", (text, value, understood) => {
    expect(readDuration(text, "Each repeat", work)).toEqual({ ok: true, value, understood });
  });

  it("reads every duration it can hold, spelled out or with a colon", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 720 }), (value) => {
        expect(readDuration(spelled(value), "Each repeat", work)).toEqual({ ok: true, value, understood: "" });
        expect(readDuration(minutesAndSeconds(value), "Each repeat", work)).toMatchObject({ ok: true, value });
      }),
    );
  });

  it("takes no rest for an answer, where none is allowed", () => {
    expect(readDuration("0", "The rest", pause)).toEqual({ ok: true, value: 0, understood: "0 s" });
    expect(readDuration("0 s", "The rest", pause)).toEqual({ ok: true, value: 0, understood: "" });
  });

  it("never means hours, which a repeat does not last", () => {
    expect(readDuration("0:05", "Each repeat", work)).toMatchObject({ ok: false });
    expect(readDuration("0.1", "Each repeat", work)).toMatchObject({ ok: false });
  });

  it.each([
    ["", "Each repeat is missing; allowed is 10 s to 12 min."],
    ["13 min", "Each repeat is 13 min; allowed is 10 s to 12 min."],
    ["0:05", "Each repeat is 5 s; allowed is 10 s to 12 min."],
    ["1:00:00", "Each repeat is 1 h; allowed is 10 s to 12 min."],
    ["soon", "Each repeat is “soon”, which is no time. Write 4 min, 3:30 or 45 s; allowed is 10 s to 12 min."],
    ["-4", "Each repeat is “-4”, which is no time. Write 4 min, 3:30 or 45 s; allowed is 10 s to 12 min."],
    ["4:75", "Each repeat is “4:75”, which is no time. Write 4 min, 3:30 or 45 s; allowed is 10 s to 12 min."],
  ])("refuses %j and says what is allowed", (text, error) => {
    expect(readDuration(text, "Each repeat", work)).toEqual({ ok: false, error });
  });

  it("gives whole seconds within the range, or says why not, whatever is typed", () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}([:.,]\d{1,2}){0,2} ?(min|s|h)?$/));
    fc.assert(
      fc.property(texts, (text) => {
        const read = readDuration(text, "Each repeat", work);
        if (read.ok) {
          expect(Number.isInteger(read.value)).toBe(true);
          expect(read.value).toBeGreaterThanOrEqual(10);
          expect(read.value).toBeLessThanOrEqual(720);
        } else expect(read.error).toMatch(/allowed is 10 s to 12 min\.$/);
      }),
    );
  });
});

describe("readPace(text, unit, range)", () => {
  const range = [150.3, 659.7] as const;

  it.each([
    ["5:10", "km", 310, ""],
    ["5:10/km", "km", 310, ""],
    ["5:10 /km", "km", 310, ""],
    ["5:10 min/km", "km", 310, ""],
    ["5:10 per km", "km", 310, ""],
    ["5", "km", 300, "5:00"],
    ["5,5", "km", 330, "5:30"],
    ["5 min 10 s", "km", 310, "5:10"],
    ["8:20", "mi", 310.69, ""],
    ["8:20 per mile", "mi", 310.69, ""],
    ["4’10”/km", "km", 250, "4:10"],
    ["4.10", "km", 250, "4:10"],
    ["4m10", "km", 250, "4:10"],
    ["410", "km", 250, "4:10"],
    ["4:10 /kilometer", "km", 250, ""],
    ["4:10/k", "km", 250, ""],
    ["４：１０", "km", 250, ""],
  ] as const)("reads %j per %s as %s s/km, and echoes %j", (text, unit, value, understood) => {
    const read = readPace(text, unit, range);
    expect(read).toMatchObject({ ok: true, understood });
    if (read.ok) expect(Math.abs(read.value - value)).toBeLessThan(0.005);
  });

  it("reads every pace as it is shown, to half a second, and always one that can be used", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(["km", 1] as const, ["mi", 1.609344] as const),
        fc.double({ min: 0, max: 1, noNaN: true }),
        ([unit, scale], share) => {
          const pace = range[0] + share * (range[1] - range[0]);
          const read = readPace(minutesAndSeconds(Math.round(pace * scale)), unit, range);
          expect(read).toMatchObject({ ok: true, understood: "" });
          if (!read.ok) return;
          expect(Math.abs(read.value - pace) * scale).toBeLessThanOrEqual(0.5 + 1e-9);
          expect(read.value).toBeGreaterThanOrEqual(range[0]);
          expect(read.value).toBeLessThanOrEqual(range[1]);
        },
      ),
    );
  });

  it("takes the ends as it names them, although they are rounded", () => {
    expect(readPace("2:30", "km", range)).toMatchObject({ ok: true, value: 150.3 });
    expect(readPace("11:00", "km", range)).toMatchObject({ ok: true, value: 659.7 });
  });

  it.each([
    ["", "km", "The pace is missing; allowed is 2:30 to 11:00 per km."],
    ["2:29", "km", "The pace is 2:29; allowed is 2:30 to 11:00 per km."],
    ["11:01", "km", "The pace is 11:01; allowed is 2:30 to 11:00 per km."],
    ["99", "km", "The pace is 99:00; allowed is 2:30 to 11:00 per km."],
    ["fast", "km", "“fast” is no pace. Write minutes and seconds, 5:10; allowed is 2:30 to 11:00 per km."],
    ["8:20/mi", "km", "“8:20/mi” is no pace. Write minutes and seconds, 5:10; allowed is 2:30 to 11:00 per km."],
    ["17:43", "mi", "The pace is 17:43; allowed is 4:02 to 17:42 per mi."],
    ["3:50", "mi", "The pace is 3:50; allowed is 4:02 to 17:42 per mi."],
  ] as const)("refuses %j per %s and says what is allowed", (text, unit, error) => {
    expect(readPace(text, unit, range)).toEqual({ ok: false, error });
  });
});
