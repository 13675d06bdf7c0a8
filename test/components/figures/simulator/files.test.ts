import { beforeEach, describe, expect, it } from "vitest";
import { gainsAcross, state as acrossState } from "../../../../src/components/figures/simulator/across.ts";
import { state } from "../../../../src/components/figures/simulator/block.ts";
import { acrossFile, blockFile, fileOf, sessionFile } from "../../../../src/components/figures/simulator/files.ts";
import { wantedOf, type Wanted } from "../../../../src/components/figures/simulator/now.ts";
import { sessionRequest } from "../../../../src/components/figures/simulator/session-request.ts";
import { live } from "../../../../src/components/figures/simulator/state.ts";
import { modelVersion, simulateSession, type SessionCourse } from "../../../../src/sim/index.ts";
import { simulatorCodec, type SimulatorState } from "../../../../src/state/simulator/state.ts";

function courseOf(wanted: Wanted): SessionCourse {
  const { bouts, composition } = sessionRequest(wanted);
  return simulateSession(bouts, composition);
}

const given = (change: Partial<SimulatorState>): void => {
  live.value = { ...simulatorCodec.defaults, ...change };
  state.value = live.value;
  acrossState.value = live.value;
};
beforeEach(() => {
  given({});
});

const linesOf = (file: string): string[] => file.trimEnd().split("\r\n");

describe("fileOf(table, mix, about)", () => {
  it("says in every row of what the numbers are, whose fibers, and by which version of the model", () => {
    expect(
      fileOf(
        {
          columns: ["week", "gain"],
          rows: [
            ["0", "0.0"],
            ["1", "−3.1"],
          ],
        },
        "distance",
        [["training", "a, b"]],
      ),
    ).toBe(
      `week,gain,training,mix,model\r\n` +
        `0,0.0,"a, b",distance,"illustrative, version ${modelVersion}"\r\n` +
        `1,-3.1,"a, b",distance,"illustrative, version ${modelVersion}"\r\n`,
    );
  });
});

describe("sessionFile(seen)", () => {
  it("holds every sample of the session, and names it", () => {
    const session = wantedOf({ ...simulatorCodec.defaults, intensity: 120, minutes: 1 });
    const seen = { session, course: courseOf(session) };
    // Whose fibers ran it, whoever was chosen since.
    given({ mix: "sprinter" });
    const lines = linesOf(sessionFile(seen));
    expect(lines.at(-1)).toContain(`,${session.mix},`);
    expect(lines).toHaveLength(1 + seen.course.samples.length);
    for (const line of lines.slice(1)) expect(line).toContain("1 min at 120 %");
  });
});

describe("blockFile()", () => {
  it("has a row for every day, with both sessions and the weeks in words", () => {
    given({ weeks: 2, stop: 1, perWeek2: 1 });
    const lines = linesOf(blockFile());
    expect(lines).toHaveLength(1 + 21 + 1);
    expect(lines[0]).toMatch(/^day,Whole muscle,.*,training,weeks,mix,model$/);
    expect(lines.at(-1)).toContain("3 a week: 45 min at 65 %; 1 a week: 5 × 4 min at 98 %");
    expect(lines.at(-1)).toContain('"2, then 1 without"');
  });
});

describe("acrossFile(found)", () => {
  it.each([
    [{ rule: "minutes" }, "45 min of work a session"],
    [{ rule: "held", share: 80 }, "80 % of what the model can hold"],
    [{ rule: "cost", easyMinutes: 60, cost: "lucia" }, '"the cost of 60 easy minutes, by lucia"'],
  ] as const)("says what is held equal: %o", (change, words) => {
    given(change);
    const { found } = gainsAcross();
    const lines = linesOf(acrossFile(found));
    expect(lines).toHaveLength(1 + found.length);
    for (const line of lines.slice(1)) expect(line).toContain(words);
    expect(lines[1]).not.toContain("–");
    expect(lines[1]).toContain(",nothing,");
    given({ ...change, perWeek2: 2 });
    expect(acrossFile(gainsAcross().found)).toContain("2 a week: 5 × 4 min at 98 %");
  });
});
