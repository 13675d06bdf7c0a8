import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spelled } from "../../../../src/components/controls/parsing/duration.ts";
import {
  readDuration,
  readMinutes,
  readNumber,
  readPace,
} from "../../../../src/components/controls/parsing/typed-number.ts";

const repeats = { min: 1, max: 30, step: 1 } as const;
const work = { min: 10, max: 720, step: 1 } as const;
const pause = { min: 0, max: 600, step: 1 } as const;

/** 5:10 for 310. */
const minutesAndSeconds = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;

describe("readNumber(text, of, range)", () => {
  it.each([
    ["5", 5, ""],
    [" 5 ", 5, ""],
    ["05", 5, "5"],
    ["5,0", 5, "5"],
    ["30", 30, ""],
  ])("reads %j as %s, and echoes %j", (text, value, understood) => {
    expect(readNumber(text, "repeats", repeats)).toEqual({ ok: true, value, understood });
  });

  it("reads every value it can hold as it is written, and has nothing to say", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (value) => {
        expect(readNumber(String(value), "repeats", repeats)).toEqual({ ok: true, value, understood: "" });
      }),
    );
  });

  it("rounds to a step, and stays within the range", () => {
    const hours = { min: 1, max: 10, step: 0.5 } as const;
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 1000 }), (hundredths) => {
        const read = readNumber(String(hundredths / 100), "hours", hours);
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
    ["", "Enter a whole number of repeats from 1 to 30."],
    ["  ", "Enter a whole number of repeats from 1 to 30."],
    ["0", "Enter a whole number of repeats from 1 to 30, not “0”."],
    ["31", "Enter a whole number of repeats from 1 to 30, not “31”."],
    ["-5", "Enter a whole number of repeats from 1 to 30, not “-5”."],
    ["1e1", "Enter a whole number of repeats from 1 to 30, not “1e1”."],
    ["3.5", "Enter a whole number of repeats from 1 to 30, not “3.5”."],
    [" many ", "Enter a whole number of repeats from 1 to 30, not “many”."],
  ])("refuses %j and says what is allowed", (text, error) => {
    expect(readNumber(text, "repeats", repeats)).toEqual({ ok: false, error });
  });

  it("speaks of whole numbers only where steps are whole", () => {
    expect(readNumber("x", null, { min: 1, max: 10, step: 0.5 })).toEqual({
      ok: false,
      error: "Enter a number from 1 to 10, not “x”.",
    });
  });
});

describe("readMinutes(text, range)", () => {
  const minutes = { min: 1, max: 240, step: 1 } as const;
  it.each([
    ["45", 45],
    ["90 min", 90],
    ["1:30", 90],
    ["1 h", 60],
    ["1 h 30 min", 90],
    ["1:30 h", 90],
    ["1h30", 90],
    ["45:00", 45],
    ["1:15:00", 75],
    ["90'", 90],
  ])("reads %j as %s minutes", (text, value) => {
    expect(readMinutes(text, minutes)).toMatchObject({ ok: true, value });
  });

  it("says how it read hours, and nothing of minutes that stand there already", () => {
    expect(readMinutes("1:30", minutes)).toEqual({ ok: true, value: 90, understood: "1 h 30 min" });
    expect(readMinutes("45", minutes)).toEqual({ ok: true, value: 45, understood: "" });
  });

  it("offers minutes where a colon may stand between hours and minutes or minutes and seconds", () => {
    expect(readMinutes("4:00", minutes)).toEqual({ ok: true, value: 240, understood: "4 h", other: "4 min" });
    expect(readMinutes("4 min", minutes)).toMatchObject({ ok: true, value: 4 });
  });

  it.each(["", "0", "241", "45.5", "45 min 30 s", "5 h", "soon", "1:99"])("refuses %j", (text) => {
    expect(readMinutes(text, minutes)).toEqual({
      ok: false,
      error: `Enter a whole number of minutes from 1 to 240${text === "" ? "" : `, not “${text}”`}.`,
    });
  });

  it("gives whole minutes within the range, or says why not, whatever is typed", () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}([:.,]\d{1,2}){0,2} ?(min|s|h)?$/));
    fc.assert(
      fc.property(texts, (text) => {
        const read = readMinutes(text, minutes);
        if (read.ok) expect(Number.isInteger(read.value) && read.value >= 1 && read.value <= 240).toBe(true);
        else expect(read.error).toMatch(/^Enter a whole number of minutes from 1 to 240/);
      }),
    );
  });
});

describe("readDuration(text, range)", () => {
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
    expect(readDuration(text, work)).toEqual({ ok: true, value, understood });
  });

  it("reads every duration it can hold, spelled out or with a colon", () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 720 }), (value) => {
        expect(readDuration(spelled(value), work)).toEqual({ ok: true, value, understood: "" });
        expect(readDuration(minutesAndSeconds(value), work)).toMatchObject({ ok: true, value });
      }),
    );
  });

  it("takes no rest for an answer, where none is allowed", () => {
    expect(readDuration("0", pause)).toEqual({ ok: true, value: 0, understood: "0 s" });
    expect(readDuration("0 s", pause)).toEqual({ ok: true, value: 0, understood: "" });
  });

  it("never means hours, which a repeat does not last", () => {
    expect(readDuration("0:05", work)).toMatchObject({ ok: false });
    expect(readDuration("0.1", work)).toMatchObject({ ok: false });
  });

  it.each([
    ["", "Enter a time such as 3:30, from 10 s to 12 min."],
    ["13 min", "Enter a time such as 3:30, from 10 s to 12 min, not 13 min."],
    ["0:05", "Enter a time such as 3:30, from 10 s to 12 min, not 5 s."],
    ["1:00:00", "Enter a time such as 3:30, from 10 s to 12 min, not 1 h."],
    ["soon", "Enter a time such as 3:30, from 10 s to 12 min, not “soon”."],
    ["-4", "Enter a time such as 3:30, from 10 s to 12 min, not “-4”."],
    ["4:75", "Enter a time such as 3:30, from 10 s to 12 min, not “4:75”."],
  ])("refuses %j and says what is allowed", (text, error) => {
    expect(readDuration(text, work)).toEqual({ ok: false, error });
  });

  it("gives whole seconds within the range, or says why not, whatever is typed", () => {
    const texts = fc.oneof(fc.string(), fc.stringMatching(/^\d{1,4}([:.,]\d{1,2}){0,2} ?(min|s|h)?$/));
    fc.assert(
      fc.property(texts, (text) => {
        const read = readDuration(text, work);
        if (read.ok) {
          expect(Number.isInteger(read.value)).toBe(true);
          expect(read.value).toBeGreaterThanOrEqual(10);
          expect(read.value).toBeLessThanOrEqual(720);
        } else expect(read.error).toMatch(/^Enter a time such as 3:30, from 10 s to 12 min(, not .+)?\.$/s);
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
    ["", "km", "Enter a pace such as 5:10, from 2:30 to 11:00 per km."],
    ["2:29", "km", "Enter a pace such as 5:10, from 2:30 to 11:00 per km, not 2:29."],
    ["11:01", "km", "Enter a pace such as 5:10, from 2:30 to 11:00 per km, not 11:01."],
    ["99", "km", "Enter a pace such as 5:10, from 2:30 to 11:00 per km, not 99:00."],
    ["fast", "km", "Enter a pace such as 5:10, from 2:30 to 11:00 per km, not “fast”."],
    ["8:20/mi", "km", "Enter a pace such as 5:10, from 2:30 to 11:00 per km, not “8:20/mi”."],
    ["17:43", "mi", "Enter a pace such as 5:10, from 4:02 to 17:42 per mi, not 17:43."],
    ["3:50", "mi", "Enter a pace such as 5:10, from 4:02 to 17:42 per mi, not 3:50."],
  ] as const)("refuses %j per %s and says what is allowed", (text, unit, error) => {
    expect(readPace(text, unit, range)).toEqual({ ok: false, error });
  });
});
