import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { RaceFields } from "../../../src/components/controls/RaceFields.tsx";
import type { RaceAnswers } from "../../../src/components/controls/parsing/race.ts";
import { raceChoices } from "../../../src/components/controls/parsing/races.ts";
import { readRace } from "../../../src/components/program/race.ts";

const draw = (change: Partial<RaceAnswers> = {}): string => {
  const answers: RaceAnswers = { race: "5k", otherDistance: "", raceTime: "27:00", ...change };
  return render(
    <RaceFields
      id="pace"
      answers={answers}
      read={(typed) => readRace({ ...answers, unit: "km", ...typed }).fields}
      onChange={() => undefined}
    />,
  );
};
const fields = (html: string): (string | undefined)[] => [...html.matchAll(/<input id="([^"]*)"/g)].map(([, id]) => id);

describe("RaceFields({ id, answers, read, onChange })", () => {
  it("offers every race there is, another distance and none", () => {
    const offered = [...draw().matchAll(/<option[^>]* value="([^"]*)"/g)].map(([, value]) => value);
    expect(offered).toEqual([...raceChoices]);
  });

  it.each([
    ["5k", ["pace-race-time"]],
    ["other", ["pace-race-time", "pace-race-distance"]],
    ["none", []],
  ] as const)("asks for %s only what is needed: %j", (race, expected) => {
    expect(fields(draw({ race }))).toEqual(expected);
  });

  it("says what it understood, and at a field what is wrong with it", () => {
    expect(draw()).toContain("27 min for 5 km");
    const wrong = draw({ raceTime: "27:99" });
    expect(wrong).toContain('aria-invalid="true"');
    expect(wrong).toContain("go from 00 to 59");
  });

  it("keeps what was typed, whatever it is", () => {
    expect(draw({ raceTime: '"><b>' })).toContain('value="&quot;>&lt;b>"');
  });
});
