import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { componentName, figures, pageName, pagesWith, presetQuery } from "../../../src/components/kit/registry.ts";

const folder = new URL("../../../src/components/figures/", import.meta.url);
const folders = readdirSync(folder, { withFileTypes: true }).filter(
  (entry) => entry.isDirectory() && readdirSync(new URL(`${entry.name}/`, folder)).includes("figure.ts"),
);

describe("figures", () => {
  it("are the folders that hold a figure.ts, by their names", () => {
    expect(figures.map(({ id }) => id)).toEqual(folders.map(({ name }) => name).sort());
  });

  it("hold the five files each", () => {
    for (const { name } of folders) {
      expect(readdirSync(new URL(`${name}/`, folder)), name).toEqual(
        expect.arrayContaining(["Figure.astro", "View.tsx", "figure.ts", "model.ts", "words.ts"]),
      );
    }
  });

  it("have a plain name for each field, but for the week of a cursor, which is no step by itself", () => {
    for (const { id, fields } of figures) {
      for (const [field, { name }] of Object.entries(fields)) {
        if (field === "week") expect(name, id).toBeUndefined();
        else expect(name, `${id}: ${field}`).toMatch(/^[a-z][A-Za-z ]{3,}$/);
      }
    }
  });

  it("ask a question, name their presets, and say how tall a frame must be", () => {
    for (const { id, question, title, presets, frameHeight } of figures) {
      expect(question, id).toMatch(/^[A-Z].+\?$/);
      expect(title, id).toMatch(/^[A-Z].+\.$/);
      expect(Object.keys(presets).length, id).toBeGreaterThan(0);
      expect(frameHeight.narrow, id).toBeGreaterThanOrEqual(frameHeight.wide);
    }
  });
});

describe("componentName(id)", () => {
  it.each([
    ["recruitment", "Recruitment"],
    ["effort-axis", "EffortAxis"],
    ["gain-by-effort", "GainByEffort"],
  ])("writes %s as %s", (id, name) => {
    expect(componentName(id)).toBe(name);
  });
});

describe("presetQuery(figure, preset)", () => {
  it("is what a link carries, and empty for the figure as it is built", () => {
    const recruitment = figures.find(({ id }) => id === "recruitment");
    if (recruitment === undefined) throw new Error("no recruitment figure");
    expect(presetQuery(recruitment, "easy")).toBe("");
    expect(presetQuery(recruitment, "interval")).toBe("v=3&i=98");
    expect(presetQuery(recruitment, "distance-runner")).toBe("v=3&mix=distance");
  });
});

describe("pagesWith(id)", () => {
  it("finds the pages and chapters that show a figure", () => {
    expect(pagesWith("recruitment")).toEqual(["/", "/chapters/fiber-recruitment/"]);
  });
});

describe("pageName(path)", () => {
  it.each([
    ["/", "the home page"],
    ["/simulator/", "the simulator"],
    ["/model/uncertainty/", "the page on uncertainty"],
    ["/chapters/fiber-recruitment/", "the chapter on fiber recruitment"],
  ])("calls %s %s", (path, name) => {
    expect(pageName(path)).toBe(name);
  });
});
