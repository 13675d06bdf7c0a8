import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { iconFile } from "../../../src/components/muscle/icon-file.ts";
import { thumbprintCells } from "../../../src/muscle/thumbprint-cells.ts";

const tokens = readFileSync("src/styles/tokens.css", "utf8");
const rules = readFileSync("src/components/muscle/thumbprint.css", "utf8");
const icon = iconFile(tokens, rules);

describe("iconFile(tokens, rules)", () => {
  it("draws 7 fibers for 16 px and 12 for 32 px, and shows one of the two", () => {
    const [, small = "", large = ""] = icon.split("<g ");
    for (const [drawn, fibers] of [
      [small, 7],
      [large, 12],
    ] as const) {
      expect(drawn.match(/z/g)).toHaveLength(fibers);
      for (const cell of thumbprintCells[fibers]) expect(drawn).toContain(cell);
    }
    expect(icon).toContain("@media (min-width: 24px){.px-16{display:none}}");
    expect(icon).toContain("@media (max-width: 23.9px){.px-32{display:none}}");
  });

  it("takes the colors of both themes from the tokens", () => {
    const [, light, dark] = /--type-i: light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)/.exec(tokens) ?? [];
    const [byDay = "", byNight = ""] = icon.split("@media (prefers-color-scheme:dark)");
    expect(byDay).toContain(`--type-i:${light}`);
    expect(byNight).toContain(`--type-i:${dark}`);
  });

  it("stands alone: every variable is set, and nothing is fetched", () => {
    const set = new Set([...icon.matchAll(/(--[\w-]+) ?:/g)].map(([, name]) => name));
    for (const [, name] of icon.matchAll(/var\((--[\w-]+)/g)) expect(set).toContain(name);
    expect(icon).not.toMatch(/url\(|href|<script|@import/);
  });

  it("says which color the tokens lack", () => {
    expect(() => iconFile(tokens.replace("--tissue:", "--flesh:"), rules)).toThrow("--tissue");
  });
});
