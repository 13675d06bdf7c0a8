import { describe, expect, it } from "vitest";
import { contrast, lab, linearRgb, seenBy, token, type Theme } from "../support/colors.ts";

const types = ["--type-i", "--type-iia", "--type-iix"] as const;
const pairs = [
  [types[0], types[1]],
  [types[0], types[2]],
  [types[1], types[2]],
] as const;

describe.each<Theme>(["light", "dark"])("the %s theme", (theme) => {
  const paper = token("--paper", theme);

  it.each(types)("gives %s at least 3:1 against the page, and its text color 4.5:1", (name) => {
    expect(contrast(token(name, theme), paper)).toBeGreaterThanOrEqual(3);
    expect(contrast(token(`${name}-text`, theme), paper)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["--ink", "--ink-2", "--accent", "--warn"])("gives the text color %s at least 4.5:1", (name) => {
    expect(contrast(token(name, theme), paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(token(name, theme), token("--paper-2", theme))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["--edge", "--focus", "--lactate"])("gives the line color %s at least 3:1", (name) => {
    expect(contrast(token(name, theme), paper)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(seenBy))("keeps the fiber types apart for %s: Delta E (1976) of 12 or more", (who) => {
    for (const [a, b] of pairs) {
      const see = seenBy[who];
      if (see === undefined) throw new Error(`no eyes for ${who}`);
      const [first, second] = [lab(see(linearRgb(token(a, theme)))), lab(see(linearRgb(token(b, theme))))];
      expect(Math.hypot(first[0] - second[0], first[1] - second[1], first[2] - second[2]), `${a} ${b}`).toBeGreaterThan(
        12,
      );
    }
  });
});
