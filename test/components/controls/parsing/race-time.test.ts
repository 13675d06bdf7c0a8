import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spelled } from "../../../../src/components/controls/parsing/duration.ts";
import { parseRaceTime } from "../../../../src/components/controls/parsing/race-time.ts";
import { races } from "../../../../src/components/controls/parsing/races.ts";
import { anyText } from "../../../support/any-text.ts";

describe("parseRaceTime(text, distance)", () => {
  it.each([
    ["27:00", 5000, 1620, "27 min for 5 km"],
    [" 27:00 ", 5000, 1620, "27 min for 5 km"],
    ["0:27:00", 5000, 1620, "27 min for 5 km"],
    ["27", 5000, 1620, "27 min (minutes) for 5 km"],
    ["27,5", 5000, 1650, "27 min 30 s (minutes) for 5 km"],
    ["27.5", 5000, 1650, "27 min 30 s (minutes) for 5 km"],
    ["27 min", 5000, 1620, "27 min for 5 km"],
    ["27m30s", 5000, 1650, "27 min 30 s for 5 km"],
    ["27'30\"", 5000, 1650, "27 min 30 s for 5 km"],
    ["3:58.4", 1609.344, 238.4, "3 min 58.4 s for 1.61 km"],
    ["3:58,4", 1609.344, 238.4, "3 min 58.4 s for 1.61 km"],
    ["90", 21_097.5, 5400, "1 h 30 min (minutes) for 21.1 km"],
    ["240", 1500, 240, "4 min for 1.5 km"],
    ["4", 42_195, 14_400, "4 h for 42.2 km"],
    ["4:30", 1500, 270, "4 min 30 s for 1.5 km"],
    ["4:30", 42_195, 16_200, "4 h 30 min (hours and minutes) for 42.2 km"],
    ["4:30:00", 42_195, 16_200, "4 h 30 min for 42.2 km"],
    ["1:45", 21_097.5, 6300, "1 h 45 min (hours and minutes) for 21.1 km"],
    ["1h45", 21_097.5, 6300, "1 h 45 min for 21.1 km"],
    ["1 h 45 min", 21_097.5, 6300, "1 h 45 min for 21.1 km"],
    ["1:02:30", 21_097.5, 3750, "1 h 2 min 30 s for 21.1 km"],
    ["２７：００", 5000, 1620, "27 min for 5 km"],
    ["٢٧:٠٠", 5000, 1620, "27 min for 5 km"],
    ["27’30”", 5000, 1650, "27 min 30 s for 5 km"],
    ["27:00\u200B", 5000, 1620, "27 min for 5 km"],
    ["27\u00A0min", 5000, 1620, "27 min for 5 km"],
    ["27 mins", 5000, 1620, "27 min for 5 km"],
    ["1:45 h", 21_097.5, 6300, "1 h 45 min (hours and minutes) for 21.1 km"],
    ["27min30", 5000, 1650, "27 min 30 s for 5 km"],
    ["27'30", 5000, 1650, "27 min 30 s for 5 km"],
    ["27m30", 5000, 1650, "27 min 30 s for 5 km"],
    ["27 30", 5000, 1650, "27 min 30 s for 5 km"],
    ["4m30", 1500, 270, "4 min 30 s for 1.5 km"],
    ["1.45.30", 21_097.5, 6330, "1 h 45 min 30 s for 21.1 km"],
    ["3.58.40", 1609.344, 238.4, "3 min 58.4 s for 1.61 km"],
    ["2730", 5000, 1650, "27 min 30 s for 5 km"],
    ["1 hour 45 minutes 30 seconds", 21_097.5, 6330, "1 h 45 min 30 s for 21.1 km"],
    ["3:30", 800, 210, "3 min 30 s for 0.8 km"],
  ])("reads %s over %s m as %s s", (text, distance, value, understood) => {
    const parsed = parseRaceTime(text, distance);
    expect(parsed).toEqual({ ok: true, value, understood });
  });

  it.each([
    // A dot between minutes and seconds, or a decimal point.
    ["27.30", 5000, 1650, "27 min 18 s"],
    ["27,30", 5000, 1650, "27 min 18 s"],
    ["1.45", 21_097.5, 6300, "1 h 27 min"],
    ["4.30", 42_195, 16_200, "4 h 18 min"],
    // Nothing between hours and minutes, or minutes alone.
    ["310", 42_195, 11_400, "5 h 10 min"],
    ["145", 21_097.5, 6300, "2 h 25 min"],
    // A miler in 3:30 is rarer than one in 5:30.
    ["330", 1500, 330, "3 min 30 s"],
  ])("reads %s over %s m as %s s, and offers %s", (text, distance, value, other) => {
    const parsed = parseRaceTime(text, distance);
    expect(parsed).toMatchObject({ ok: true, value, other });
    expect(parsed).not.toHaveProperty("question");
    expect(parseRaceTime(other, distance)).toMatchObject({ ok: true });
    expect(parseRaceTime(other, distance)).not.toHaveProperty("other");
  });

  it.each([
    ["12:20", 5000, /faster than the world records/],
    ["1:50:00", 42_195, /faster than the world records/],
    ["59:30", 21_097.5, /close to a world record/],
    ["12:50", 5000, /close to a world record/],
    // A time over 5 km, left standing when the distance was changed.
    ["27:00", 10_000, /close to a world record/],
    ["90 min", 5000, /^That is slower than a brisk walk \(6\.5 km\/h\)\. Is the time right\?$/],
    ["1:30", 5000, /slower than a brisk walk/],
    ["52:00", 5000, /slower than a brisk walk/],
    // 5 km at 6.5 km/h take 46 min 9.2 s, a half marathon 3 h 14 min 44.9 s.
    ["46:10", 5000, /slower than a brisk walk/],
    ["3:14:45", 21_097.5, /slower than a brisk walk/],
  ])("takes %s over %s m, and asks about it until it is confirmed", (text, distance, question) => {
    const parsed = parseRaceTime(text, distance);
    expect(parsed).toMatchObject({ ok: true, question: expect.stringMatching(question) as string });
    expect(parseRaceTime(text, distance, true)).not.toHaveProperty("question");
  });

  it.each([
    ["46:09", 5000],
    ["3:14:44", 21_097.5],
    ["13:30", 5000],
  ])("does not ask about %s over %s m", (text, distance) => {
    expect(parseRaceTime(text, distance)).not.toHaveProperty("question");
  });

  it("quotes the beginning of a long text, and does not pretend that it read it", () => {
    expect(parseRaceTime(`27:00 ${"and a long story ".repeat(20)}`, 5000)).toEqual({
      ok: false,
      error:
        '"27:00 and a long sto…" cannot be read as a time. Write minutes and seconds, such as 27:00, or hours, such as 1:45:00.',
    });
  });

  const distances = fc.oneof(
    fc.constantFrom(...races.map(({ distance }) => distance)),
    fc.integer({ min: 800, max: 200_000 }),
  );
  const texts = fc.oneof(
    anyText(30),
    fc.stringMatching(/^\d{1,5}([:., '][0-5]\d?){0,2} ?(min|mins|s|secs|h|hours)?$/),
    fc.stringMatching(/^\d{1,3}(h|m|min|') ?\d{0,2}$/),
  );

  it("gives seconds that somebody could run, or says why not, whatever is typed", () => {
    fc.assert(
      fc.property(texts, distances, (text, distance) => {
        const parsed = parseRaceTime(text, distance);
        if (!parsed.ok) {
          expect(parsed.error).toMatch(/\.$/);
          expect(parsed.error).not.toMatch(/NaN|undefined/);
          return;
        }
        // From the 50 m/min of a stroll to the 500 m/min of a sprint.
        expect(distance / parsed.value).toBeGreaterThanOrEqual(50 / 60 - 1e-9);
        expect(distance / parsed.value).toBeLessThanOrEqual(500 / 60 + 1e-9);
        expect(parsed.understood).not.toMatch(/NaN|undefined/);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads what it understood as the same time, and what it offers as the other", () => {
    fc.assert(
      fc.property(texts, distances, (text, distance) => {
        const parsed = parseRaceTime(text, distance);
        // Tenths are the least that is echoed.
        if (!parsed.ok || Math.abs(parsed.value * 10 - Math.round(parsed.value * 10)) > 1e-6) return;
        const again = parseRaceTime(parsed.understood.replace(/( \(.*\))? for .*$/, ""), distance);
        expect(again).toMatchObject({ ok: true, value: expect.closeTo(parsed.value, 6) as number });
        expect(again).not.toHaveProperty("other");
        if (parsed.other === undefined) return;
        const other = parseRaceTime(parsed.other, distance);
        expect(other.ok && Math.abs(other.value - parsed.value) > 0.01).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("reads every whole second of a race as it is spelled, with colons and with dots", () => {
    fc.assert(
      fc.property(fc.integer({ min: 900, max: 3599 }), (value) => {
        const [minutes, seconds] = [Math.floor(value / 60), String(value % 60).padStart(2, "0")];
        for (const text of [`${minutes}:${seconds}`, `${minutes}.${seconds}`, `${minutes} ${seconds}`, spelled(value)])
          expect(parseRaceTime(text, 5000)).toMatchObject({ ok: true, value });
      }),
      // 46:10 is slower than a brisk walk, and 46.1 minutes are not.
      { examples: [[2770], [2769], [2771]] },
    );
  });

  it.each([
    ["", 5000, /minutes and seconds, such as 27:00/],
    ["0", 5000, /0 is not possible/],
    ["0:00", 5000, /0 is not possible/],
    ["-27:00", 5000, /"-27:00" is negative; a race time is more than 0/],
    ["1:75", 5000, /^"1:75": minutes and seconds go from 00 to 59\.$/],
    ["1:60:00", 21_097.5, /from 00 to 59/],
    ["13:00:00", 42_195, /13 h is more than 12 hours/],
    ["abc", 5000, /"abc" cannot be read as a time. Write minutes and seconds/],
    ["NaN", 5000, /cannot be read/],
    ["Infinity", 5000, /cannot be read/],
    ["27:0", 5000, /cannot be read/],
    ["27:00:", 5000, /cannot be read/],
    ["1e3", 5000, /cannot be read/],
    ["3:00", 5000, /"3:00" would be 3 min for 5 km, which is too fast; enter 10 min to 1 h 40 min/],
    ["2:00:00", 5000, /2 h for 5 km, slower than a slow walk; enter 10 min to 1 h 40 min/],
    ["2:30", 800, /too fast; enter 3 min 30 s/],
  ])("refuses %j over %s m and says what is allowed", (text, distance, message) => {
    const parsed = parseRaceTime(text, distance);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error).toMatch(message);
  });
});
