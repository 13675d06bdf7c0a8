import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { parseSession } from "../../../../src/sim/training/notation/parse.ts";
import type { WrittenStep } from "../../../../src/sim/training/notation/types.ts";

const min = (minutes: number) => ({ time: 60 * minutes });
const meters = (distance: number) => ({ distance });
const repeats = (
  count: number,
  work: WrittenStep extends { work: infer A } ? A : { time: number } | { distance: number },
  band: "threshold" | "interval" | "repetition" | "marathon" | "strides",
  recovery: { time: number } | { distance: number } | null,
): WrittenStep => ({ part: "repeats", count, work, band, recovery });
const easy = (length: { time: number } | { distance: number }): WrittenStep => ({ part: "easy", length });

function stepsIn(line: string): readonly WrittenStep[] {
  const parsed = parseSession(line);
  if (!parsed.ok) throw new Error(`${line}: ${parsed.error.wrong}`);
  return parsed.session.steps;
}

describe("parseSession(line)", () => {
  const sixK: readonly WrittenStep[] = [
    { part: "warm-up", length: meters(2000) },
    repeats(6, meters(1000), "interval", min(2)),
    { part: "cool-down", length: meters(2000) },
  ];
  it.each<[string, readonly WrittenStep[]]>([
    ["wu 2km, 6x1000m@I r2min, cd 2km", sixK],
    ["WU 2 km; 6 × 1.000 m @ i , 2 min jog; Cool-down 2,0 km.", sixK],
    ["2km warm-up, then 6 x 1 km hard with 2 min jog between, then 2km cool-down", sixK],
    ["4x4min@I r3min", [repeats(4, min(4), "interval", min(3))]],
    ["4 × 4 min at interval pace, 3 min jog", [repeats(4, min(4), "interval", min(3))]],
    ["5x5'I r90\"", [repeats(5, min(5), "interval", { time: 90 })]],
    ["20min@T", [repeats(1, min(20), "threshold", null)]],
    ["20 min comfortably hard", [repeats(1, min(20), "threshold", null)]],
    ["8x400m@R r400m", [repeats(8, meters(400), "repetition", meters(400))]],
    ["8x400m R r400m", [repeats(8, meters(400), "repetition", meters(400))]],
    ["10x400 m fast with 400m jog", [repeats(10, meters(400), "repetition", meters(400))]],
    ["easy 50min", [easy(min(50))]],
    ["50 minutes easy", [easy(min(50))]],
    ["5 mi @ E", [easy(meters(8046.72))]],
    ["16 km at marathon pace", [repeats(1, meters(16_000), "marathon", null)]],
    ["long 24km", [{ part: "long", length: meters(24_000) }]],
    ["1h30 long run", [{ part: "long", length: min(90) }]],
    ["1:15:00 easy", [easy(min(75))]],
    ["4:30@I", [repeats(1, { time: 270 }, "interval", null)]],
    ["4min30@I", [repeats(1, { time: 270 }, "interval", null)]],
    ["1,500 m@I", [repeats(1, meters(1500), "interval", null)]],
    ["3x(8min@T r2min)", [repeats(3, min(8), "threshold", min(2))]],
    ["3x(8min@threshold+2min@easy)", [repeats(3, min(8), "threshold", min(2))]],
    ["3x(8min@T) r2min", [repeats(3, min(8), "threshold", min(2))]],
    ["easy 40min, 4x20s@strides r1min", [easy(min(40)), repeats(4, { time: 20 }, "strides", min(1))]],
    [
      "1000m@T r1min, 400m@R",
      [repeats(1, meters(1000), "threshold", null), easy(min(1)), repeats(1, meters(400), "repetition", null)],
    ],
    [
      "2x(4x200m@R r200m) r5min",
      [
        repeats(4, meters(200), "repetition", meters(200)),
        easy(min(5)),
        repeats(4, meters(200), "repetition", meters(200)),
      ],
    ],
    [
      "6x1000m@I r2min cd 2km",
      [repeats(6, meters(1000), "interval", min(2)), { part: "cool-down", length: meters(2000) }],
    ],
    ["20min@T, jog 10min", [repeats(1, min(20), "threshold", null), easy(min(10))]],
  ])("reads %s", (line, steps) => {
    expect(stepsIn(line)).toEqual(steps);
  });

  it.each([
    ["6x1000@I r2min", "1000", "1000 what?", ["1000m", "1000s"]],
    ["4x4min@I r3", "3", "3 what?", ["3min", "3km"]],
    ["wu 2km, 6x1000m r2min", "", "How fast?", ["@I", "@T", "@R"]],
    ["6x1000m@I", "", "How long is the rest between?", [" r2min", " r1min", " r400m"]],
    ["4x4min@X r3min", "@X", "We do not know the pace “X”.", ["@I", "@T", "@R", "@M", "@E"]],
    ["4x4min@ r3min", "@", "A pace is missing after @.", ["@I", "@T", "@R", "@M", "@E"]],
    ["wu, 20min@T", "", "How long is “wu”?", [" 10min", " 2km"]],
    ["wu 2km, @T", "", "How long is “@T”?", ["20min", "5km"]],
    ["4x", "", "How long is “4x”?", [" 10min", " 2km"]],
    ["hello 4min", "hello", "We do not know the word “hello”.", []],
    ["4min#I", "#", "“#” has no meaning here.", [""]],
    ["4x4min 3min@I", "3min", "Two lengths in one step.", ["r3min"]],
    ["0x4min@I r1min", "0x", "0 times?", []],
    ["4x1m@I r1min", "1m", "1m is too short.", []],
    ["long 200km", "200km", "200km is too long.", []],
    ["4x(4min@I r3min", "(", "This bracket is not closed.", []],
    ["4x4min@I r3min)", ")", "This bracket was never opened.", [""]],
    ["2x()", "(", "The brackets are empty.", []],
    ["wu 2km@I", "wu 2km@I", "A warm-up is easy here.", []],
    ["2x long 20km", "2x long 20km", "A long run is run once.", []],
    ["", "", "No session yet.", ["4x4min@I r3min"]],
  ])("points in “%s” at “%s”: %s", (line, at, wrong, suggestions) => {
    const parsed = parseSession(line);
    if (parsed.ok) throw new Error("nothing was wrong");
    const { error } = parsed;
    expect([line.slice(error.start, error.end), error.wrong, error.suggestions]).toEqual([at, wrong, suggestions]);
    expect(error.allowed).not.toBe("");
  });

  it("finds the place of an error, not another place that looks like it", () => {
    const parsed = parseSession("wu 2km, 6x2km@I r2");
    expect(parsed).toMatchObject({ ok: false, error: { start: 17, end: 18 } });
  });

  it.each(["6x1000@I r2min", "4x4min@ r3min", "6x1000m@I", "20min", "wu, 20min@T", "4x4min@I r3min)"])(
    "can read %s once each wrong part is replaced by the first suggestion",
    (line) => {
      let text = line;
      for (let round = 0; round < 3; round += 1) {
        const parsed = parseSession(text);
        if (parsed.ok) return;
        const { start, end, suggestions } = parsed.error;
        text = `${text.slice(0, start)}${suggestions[0] ?? ""}${text.slice(end)}`;
      }
      expect(parseSession(text)).toMatchObject({ ok: true });
    },
  );

  it("answers any text, and points inside it", () => {
    const piece = fc.constantFrom(
      ..."0123456789 xX@()rRITEmkmin'\":,;.-×".split(""),
      "min",
      "km",
      "wu ",
      "easy",
      "then",
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
        ),
        (line) => {
          const parsed = parseSession(line);
          if (parsed.ok) return parsed.session.steps.length > 0;
          const { start, end, wrong, allowed } = parsed.error;
          return start >= 0 && start <= end && end <= line.length && wrong !== "" && allowed !== "";
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("refuses a session that is too long to be run, and a line that is too long to be one", () => {
    const many = "10x(10x(20s@R r20s, easy 1min))";
    expect(parseSession(many)).toMatchObject({ ok: false, error: { wrong: "More than 60 steps." } });
    expect(parseSession("20min@T, ".repeat(60))).toMatchObject({
      ok: false,
      error: { wrong: "This line is too long." },
    });
  });

  it("throws a RangeError for what is no text", () => {
    for (const wrong of [undefined, null, 7, {}]) expect(() => parseSession(wrong as string)).toThrow(RangeError);
  });
});
