import { describe, expect, it } from "vitest";
import * as sim from "../../src/sim/index.ts";

describe("modelHistory", () => {
  it("ends with the version of the model, holds each once, and says of each what it changed", () => {
    const versions = sim.modelHistory.map(({ version }) => version);
    expect(versions.at(-1)).toBe(sim.modelVersion);
    // Whole numbers, one after the other.
    expect(versions).toEqual(versions.map((_, index) => String(index + 1)));
    for (const { changed } of sim.modelHistory) expect(changed).toMatch(/^[A-Z].+\.$/);
  });
});

describe("changesSince(version, history)", () => {
  const history = ["First.", "Second.", "Third."].map((changed, index) => ({ version: String(index + 1), changed }));

  it("tells what came after a version, oldest first, and nothing after the last", () => {
    expect(sim.changesSince("1", history)).toEqual(["Second.", "Third."]);
    expect(sim.changesSince("2", history)).toEqual(["Third."]);
    expect(sim.changesSince("3", history)).toEqual([]);
    expect(sim.changesSince(sim.modelVersion)).toEqual([]);
  });

  it.each(["", "0", "4", "1.0", "toString"])("knows no version %j", (version) => {
    expect(sim.changesSince(version, history)).toBeNull();
    expect(sim.changesSince("1", [])).toBeNull();
  });
});
