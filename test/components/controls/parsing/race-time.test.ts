import { describe, expect, it } from "vitest";
import { parseRaceTime } from "../../../../src/components/controls/parsing/race-time.ts";

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
    ["59:30", 21_097.5, 3570, "59 min 30 s for 21.1 km"],
    ["3:30", 800, 210, "3 min 30 s for 0.8 km"],
  ])("reads %s over %s m as %s s", (text, distance, value, understood) => {
    const parsed = parseRaceTime(text, distance);
    expect(parsed).toEqual({ ok: true, value, understood });
  });

  it.each([
    ["12:20", 5000],
    ["1:50:00", 42_195],
  ])("takes %s over %s m with a warning: faster than the world records", (text, distance) => {
    const parsed = parseRaceTime(text, distance);
    expect(parsed).toMatchObject({
      ok: true,
      warning: expect.stringMatching(/faster than the world records/) as string,
    });
  });

  it.each([
    ["", 5000, /minutes and seconds, such as 27:00/],
    ["0", 5000, /0 is not possible/],
    ["0:00", 5000, /0 is not possible/],
    ["-27:00", 5000, /"-27:00" is negative; a race time is more than 0/],
    ["1:75", 5000, /"1:75" has 75 after a colon; minutes and seconds go from 00 to 59/],
    ["1:60:00", 21_097.5, /has 60 after a colon/],
    ["13:00:00", 42_195, /13 h is more than 12 hours/],
    ["abc", 5000, /"abc" cannot be read as a time. Write minutes and seconds/],
    ["NaN", 5000, /cannot be read/],
    ["Infinity", 5000, /cannot be read/],
    ["27:0", 5000, /cannot be read/],
    ["27:00:", 5000, /cannot be read/],
    ["1e3", 5000, /cannot be read/],
    ["3:00", 5000, /"3:00" would be 3 min for 5 km, which is too fast; allowed is 10 min to 1 h 40 min/],
    ["2:00:00", 5000, /2 h for 5 km, slower than a slow walk; allowed is 10 min to 1 h 40 min/],
    ["2:30", 800, /too fast; allowed is 3 min 30 s/],
  ])("refuses %j over %s m and says what is allowed", (text, distance, message) => {
    const parsed = parseRaceTime(text, distance);
    expect(parsed.ok).toBe(false);
    if (!parsed.ok) expect(parsed.error).toMatch(message);
  });
});
