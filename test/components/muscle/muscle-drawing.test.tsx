import { readFileSync } from "node:fs";
import { signal } from "@preact/signals";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { FetchedMuscle } from "../../../src/components/muscle/FetchedMuscle.tsx";
import { muscleDrawing, muscleFile } from "../../../src/components/muscle/muscle-drawing.ts";
import { themeStyles } from "../../../src/components/muscle/theme-styles.ts";
import { unitLooks } from "../../../src/components/muscle/unit-looks.ts";
import { compositions } from "../../../src/sim/index.ts";
import { layOutCrossSection } from "../../../src/muscle/cross-section.ts";

const drawing = muscleDrawing();
const looks = unitLooks(0.65, compositions[0]);
const styles = themeStyles(
  readFileSync("src/styles/tokens.css", "utf8"),
  readFileSync("src/components/muscle/muscle.css", "utf8"),
  ["--ink"],
);
const file = muscleFile(drawing, looks, styles);

describe("muscleFile(drawing, looks, styles)", () => {
  it("holds every drawn fiber once, in the group of its motor unit, with the mark of its type", () => {
    const { fibers } = layOutCrossSection();
    expect(file.match(/z(?=["M])/g)).toHaveLength(fibers.length);
    expect(file.match(/h0/g)).toHaveLength(fibers.length);
    expect(
      file.match(
        /<g class="unit [^"]+" data-unit="\d+"><path class="cell" fill-opacity="[\d.]+" d="M[^"]+"\/><path class="dot" d="M[^"]+"\/><\/g>/g,
      ),
    ).toHaveLength(drawing.units.length);
  });

  it("gives each unit the class and the fill of its look", () => {
    for (const { unit } of drawing.units) {
      const { type = "", recruited = false, opacity = 0 } = looks[unit] ?? {};
      // How large the core is that high contrast shows is tested with the looks.
      const classes = `unit type-${type}${recruited ? " on( core-[1-4])?" : "( core-[1-4])?"}`;
      const group = new RegExp(
        `<g class="${classes}" data-unit="${unit}"><path class="cell" fill-opacity="${opacity}"`,
      );
      expect(group.test(file), `unit ${unit}`).toBe(true);
    }
  });

  it("is one SVG that stands alone: every color is set, and nothing is fetched or run", () => {
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" class="muscle" viewBox="0 0 1000 620"><style>/);
    const set = new Set([...file.matchAll(/(--[\w-]+) ?:/g)].map(([, name]) => name));
    for (const [, name] of file.matchAll(/var\((--[\w-]+)/g)) expect(set).toContain(name);
    expect(file).not.toMatch(/<script|href|url\(|@import/);
  });

  it("throws for a unit without a look", () => {
    expect(() => muscleFile(drawing, [], "")).toThrow("no look for motor unit");
  });
});

describe("FetchedMuscle", () => {
  it("is a picture of its shape from the start, named by the text beside it", () => {
    const html = renderToString(
      <FetchedMuscle src="/muscle.svg" viewBox={drawing.viewBox} looks={signal([])} labelledby="words" />,
    );
    expect(html).toBe(
      '<div class="fetched-muscle"><svg class="muscle" viewBox="0 0 1000 620" role="img" aria-labelledby="words"><image href="/muscle.svg" width="100%" height="100%"></image><g></g></svg></div>',
    );
  });
});
