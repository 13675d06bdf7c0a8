import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleList, figure } from "../../../../src/components/calculators/squad/figure.ts";
import { squadFile } from "../../../../src/components/calculators/squad/file.ts";
import { createSquad, sessionIn, sheetOf } from "../../../../src/components/calculators/squad/model.ts";
import { movesIn, withMove } from "../../../../src/components/calculators/squad/moves.ts";
import { readSquad } from "../../../../src/components/calculators/squad/reading.ts";
import { createFields } from "../../../../src/components/kit/fields.ts";

const runnersIn = (list: string) => readSquad(list).flatMap(({ runner }) => runner ?? []);
const sheet = (session: string, list = exampleList) => sheetOf(sessionIn(session), runnersIn(list));
const entries = (found: ReturnType<typeof sheet>) => found.groups.flatMap((group) => group.entries);

describe("the sheet of a squad", () => {
  it("gives the ten example runners the groups and, to 10 m and 1 s per km, the numbers of the worked sheet", () => {
    const found = sheet("4x4min@I r3min");
    const rows = entries(found).map(
      ({ runner, group, pace, work }) => [runner.name, group, pace, work?.distance ?? 0] as const,
    );
    const expected = [
      ["Ada Brandt", 0, 226, 1060],
      ["Tomás Rey", 0, 228, 1050],
      ["Noor Haddad", 0, 236, 1020],
      ["Jonas Weiß", 1, 244, 980],
      ["Mei Tanaka", 1, 253, 950],
      ["Sam Okafor", 1, 257, 930],
      ["Lena Vogt", 1, 258, 930],
      ["Ivo Petrov", 2, 276, 870],
      ["Ruth Cole", 2, 280, 860],
      ["Paul Ek", 2, 294, 820],
    ] as const;
    expect(rows.map(([name, group]) => [name, group])).toEqual(expected.map(([name, group]) => [name, group]));
    for (const [index, [name, , pace, distance]] of expected.entries()) {
      expect(Math.abs((rows[index]?.[2] ?? 0) - pace), name).toBeLessThanOrEqual(1);
      expect(Math.abs((rows[index]?.[3] ?? 0) - distance), name).toBeLessThanOrEqual(6);
    }
  });
  it("lets everybody run equally long, so that all finish together", () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 1800 }), fc.constantFrom("T", "I", "R", "M"), (time, pace) => {
        for (const { work, pace: own } of entries(sheet(`4x${time}s@${pace} r60s`))) {
          expect(work?.time).toBe(time);
          expect(((work?.distance ?? 0) / 1000) * own).toBeCloseTo(time, 6);
        }
      }),
      { numRuns: 50 },
    );
  });
  it("takes the longest part of a session as the one that the numbers are for", () => {
    expect(sheet("wu 2km, 20min@T, 4x200m@R r200m, cd 2km").main).toMatchObject({ band: "threshold", count: 1 });
    expect(sheet("easy 50min").main).toBeNull();
  });
  it("gives every runner the pace of the session, as a range: easy in an easy run, and none for marathon pace", () => {
    const mei = (session: string) => {
      const entry = entries(sheet(session)).find(({ runner }) => runner.name === "Mei Tanaka");
      if (entry === undefined) throw new Error("no such runner");
      return entry;
    };
    for (const session of ["10km@E", "easy 50min"]) {
      const { pace, range, paces } = mei(session);
      expect(range).toEqual(paces.E);
      expect(pace).toBeGreaterThan(paces.E.fast);
      expect(pace).toBeLessThan(paces.E.slow);
    }
    for (const [session, letter] of [
      ["20min@T", "T"],
      ["4x4min@I r3min", "I"],
      ["8x400m@R r400m", "R"],
    ] as const) {
      const { pace, range, paces } = mei(session);
      expect(Math.abs(pace - paces[letter])).toBeLessThan(1e-9);
      expect(range?.fast).toBeLessThan(pace);
      expect(range?.slow).toBeGreaterThan(pace);
    }
    expect(mei("15km@M").range).toBeNull();
  });
  it("leaves a runner below the tables without pace, and gives one beyond them the paces of the last row", () => {
    const found = sheet(
      "4x4min@I r3min",
      "Walker, 5 km, 50:00\nRecord, 5 km, 12:20\nEdge, 5 km, 12:40\nAda, 5 km, 19:10",
    );
    expect(found.byEffort.map(({ name }) => name)).toEqual(["Walker"]);
    const [fast] = entries(found);
    expect(fast?.runner.name).toBe("Record");
    expect(fast?.runner.vdot).toBeGreaterThan(85);
    // Daniels' I of VDOT 85: 2:31 per km.
    expect(Math.abs((fast?.pace ?? 0) - 151)).toBeLessThan(2);
  });
  it("has no group and no number for an empty list", () => {
    expect(sheet("4x4min@I r3min", "")).toMatchObject({ groups: [], byEffort: [] });
  });
  it("keeps a runner in the group that they were put into, whatever the session", () => {
    const fields = createFields(figure.fields);
    const model = createSquad(fields);
    fields.choose({ moved: withMove("", "Mei Tanaka", 0) });
    const groupOfMei = () => entries(model.sheet.peek()).find(({ runner }) => runner.name === "Mei Tanaka")?.group;
    expect(groupOfMei()).toBe(0);
    fields.choose({ session: "20min@T" });
    expect(groupOfMei()).toBe(0);
    fields.undo();
    fields.undo();
    expect(groupOfMei()).toBe(1);
  });
  it("finds the runner of a link by name, and nobody where the list has none of that name", () => {
    const fields = createFields(figure.fields);
    const model = createSquad(fields);
    expect(model.chosen.peek()).toBeNull();
    fields.open(new URLSearchParams("name=Mei Tanaka"));
    expect(model.chosen.peek()?.distance).toBe(5000);
    fields.open(new URLSearchParams("name=Nobody"));
    expect(model.chosen.peek()).toBeNull();
  });
  it("refuses a session in a link that cannot be read, and opens with the example's", () => {
    const fields = createFields(figure.fields);
    fields.open(new URLSearchParams("session=4x4minI"));
    expect(fields.state.peek().session).toBe("4x4min@I r3min");
    expect(fields.refused.peek()).toMatchObject([{ key: "session" }]);
  });
  it("writes nothing about people into the part of a link that servers are sent", () => {
    const fields = createFields(figure.fields);
    fields.choose({ list: "Ada, 5 km, 19:10", session: "20min@T", moved: "Ada>B", name: "Ada", table: "paces" });
    const { query, fragment } = fields.parts();
    expect(query).toEqual([["table", "paces"]]);
    expect(fragment.map(([key]) => key).sort()).toEqual(["moved", "name", "session", "squad"]);
  });
  it("fills each row of its file with as many values as there are columns", () => {
    const { columns, rows } = squadFile(sheet("6x1000m@I r2min", `${exampleList}\nWalker, 5 km, 50:00`));
    expect(rows).toHaveLength(11);
    for (const row of rows) expect(row).toHaveLength(columns.length);
  });
});

describe("moves in a link", () => {
  it("come back as they were written, for any name that a list can hold", () => {
    const name = fc.string({ minLength: 1 }).map((text) => text.replaceAll(/[|>]/g, " "));
    fc.assert(
      fc.property(fc.uniqueArray(name, { maxLength: 8 }), fc.integer({ min: 0, max: 2 }), (names, group) => {
        const text = names.reduce((all, each) => withMove(all, each, group), "");
        expect([...movesIn(text)]).toEqual(names.map((each) => [each, group]));
      }),
    );
  });
  it("leaves out what is no move", () => {
    expect([...movesIn("Ada>D|>A||Bob>B>C")]).toEqual([["Bob", 1]]);
  });
});
