import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { leadOf } from "../../../src/components/prose/claim-lead.ts";

const long = "It matters which fibers work, but studies disagree on whether that decides it.";

describe("leadOf(why)", () => {
  it("parts the first sentence from the rest", () => {
    expect(leadOf(`${long} In one study it did. In another it did not.`)).toEqual([
      long,
      "In one study it did. In another it did not.",
    ]);
  });
  it("joins a short first sentence to the next one", () => {
    expect(leadOf(`The first half holds. ${long} In one study it did.`)).toEqual([
      `The first half holds. ${long}`,
      "In one study it did.",
    ]);
  });
  it("does not end at a decimal point, and takes a single sentence whole", () => {
    const one = "VO2max rose by 0.29, 0.26 and 0.35 liters a minute in the three thirds of all intensities.";
    expect(leadOf(one)).toEqual([one, ""]);
    expect(leadOf("It is one convention.")).toEqual(["It is one convention.", ""]);
  });
  it("loses no word of any file of text", () => {
    const folder = new URL("../../../src/content/claims/", import.meta.url);
    for (const file of readdirSync(folder)) {
      const text = readFileSync(new URL(file, folder), "utf8").replaceAll(/\s+/g, " ").trim();
      expect(leadOf(text).join(" ").trim()).toBe(text);
    }
  });
});
