import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleList } from "../../../../src/components/calculators/squad/figure.ts";
import { readSquad, withText } from "../../../../src/components/calculators/squad/reading.ts";

const read = (list: string) =>
  readSquad(list).map(({ runner, error }) => error ?? (runner && [runner.name, runner.distance, runner.time]));

describe("readSquad(list)", () => {
  it.each([
    ["Ada Brandt, 5 km, 19:10", "Ada Brandt", 5000, 1150],
    ["Ada Brandt;5000;19:10", "Ada Brandt", 5000, 1150],
    ["Ada Brandt\t5K\t0:19:10", "Ada Brandt", 5000, 1150],
    ["Ada Brandt - 5 km - 19:10", "Ada Brandt", 5000, 1150],
    ["Ada Brandt – 5 km – 19:10", "Ada Brandt", 5000, 1150],
    ["Ada Brandt | 5 km | 19 min 10 s", "Ada Brandt", 5000, 1150],
    ["Ada Brandt  5000 m   19:10", "Ada Brandt", 5000, 1150],
    ["Ada Brandt 5k 19:10", "Ada Brandt", 5000, 1150],
    ["Ada Brandt 5 km 19:10", "Ada Brandt", 5000, 1150],
    ["Ada,5000,19:10", "Ada", 5000, 1150],
    ["Ada,5000,19,10", "Ada", 5000, 1150],
    ["Ada; 5,0 km; 19,10", "Ada", 5000, 1150],
    ['"Brandt, Ada";5 km;19:10', "Brandt, Ada", 5000, 1150],
    ["7, Ada, 5 km, 19:10", "Ada", 5000, 1150],
    ["19:10, 5 km, Ada", "Ada", 5000, 1150],
    ["Jonas Weiß, half, 1:35:20", "Jonas Weiß", 21_097.5, 5720],
    ["Jonas, Half Marathon, 1:35:20", "Jonas", 21_097.5, 5720],
    ["Jonas, 21.1, 1:35:20", "Jonas", 21_097.5, 5720],
    ["Jonas, 21,1 km, 1:35:20", "Jonas", 21_097.5, 5720],
    ["Zoë, marathon, 3:45", "Zoë", 42_195, 13_500],
    ["Kim, mile, 5:40", "Kim", 1609.344, 340],
    ["Max, 10 miles, 1:20:30", "Max", 16_093.44, 4830],
    ["Paul Ek, 5 km, 25.15", "Paul Ek", 5000, 1515],
  ])("reads “%s”", (line, name, distance, time) => {
    expect(read(line)).toEqual([[name, distance, time]]);
  });

  it("says how it read 25.15, where that stands, and what else it could mean", () => {
    const [line] = readSquad("Paul Ek, 5 km, 25.15");
    expect(line?.guess).toEqual({ read: "25 min 15 s", other: "25 min 9 s", from: 15, to: 20 });
    const list = withText("Ada, 5 km, 19:10\nPaul Ek, 5 km, 25.15", 1, 15, 20, "25 min 9 s");
    expect(readSquad(list)[1]).toMatchObject({ runner: { time: 1509 }, guess: null });
  });

  it.each([
    ["Bob, 5 km, 19:75", "minutes and seconds go from 00 to 59"],
    ["Bob, 5 km, 5:00", "too fast; enter 10 min"],
    ["Bob, 5 km", "“Bob, 5 km” cannot be read. Write a name, a race and a time"],
    ["Bob", "“Bob” has no time"],
    ["5 km, 19:10", "has no name"],
  ])("says at “%s” what is wrong", (line, message) => {
    const [found] = readSquad(line);
    expect(found?.runner).toBeNull();
    expect(found?.error).toContain(message);
  });

  it("skips headings and empty lines, keeps the numbers of lines, and numbers a second runner of a name", () => {
    const lines = readSquad("Name;Race;Time\r\n\r\nAda;5 km;19:10\nAda;10 km;40:05\nBob;;");
    expect(lines.map(({ line, runner, error }) => [line, runner?.name ?? null, error !== null])).toEqual([
      [0, null, false],
      [1, null, false],
      [2, "Ada", false],
      [3, "Ada (2)", false],
      [4, null, true],
    ]);
  });

  it("reads the same squad whatever stands between the parts", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(";", "\t", " | ", ", ", "   "),
        fc.shuffledSubarray(exampleList.split("\n")),
        (sign, some) => {
          const list = some.join("\n");
          const other = list.replaceAll(", ", sign);
          expect(read(other)).toEqual(read(list));
        },
      ),
    );
  });

  it("answers any text: each line is a runner that can be run, a message, or nothing", () => {
    const part = fc.constantFrom(
      "Ada",
      "5 km",
      "half",
      "19:10",
      "25,15",
      "5000",
      ",",
      ";",
      "\t",
      '"',
      " ",
      "\n",
      "-1",
      "0",
      "éß",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(part, { maxLength: 20 }).map((parts) => parts.join("")),
        ),
        (list) => {
          for (const { runner, error } of readSquad(list)) {
            if (runner === null) continue;
            expect(error).toBeNull();
            expect(runner.name.trim()).not.toBe("");
            expect(
              [runner.time, runner.distance, runner.vdot].every((value) => Number.isFinite(value) && value > 0),
            ).toBe(true);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("holds 60 runners and says so at the others", () => {
    const lines = readSquad(Array.from({ length: 62 }, (_, index) => `R${index}, 5 km, 20:00`).join("\n"));
    expect(lines.filter(({ runner }) => runner !== null)).toHaveLength(60);
    expect(lines.at(-1)?.error).toContain("60 runners");
  });
});
