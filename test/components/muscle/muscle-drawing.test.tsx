import { signal } from "@preact/signals";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { FetchedMuscle } from "../../../src/components/muscle/FetchedMuscle.tsx";
import { muscleDrawing, muscleFile } from "../../../src/components/muscle/muscle-drawing.ts";
import { layOutCrossSection } from "../../../src/muscle/cross-section.ts";

const drawing = muscleDrawing();
const file = muscleFile(drawing);

describe("muscleFile(drawing)", () => {
  it("holds every drawn fiber once, in the group of its motor unit, with the mark of its type", () => {
    const { fibers } = layOutCrossSection();
    expect(file.match(/z/g)).toHaveLength(fibers.length);
    expect(file.match(/h0/g)).toHaveLength(fibers.length);
    expect(
      file.match(/<g data-unit="\d+"><path class="cell" d="M[^"]+"\/><path class="dot" d="M[^"]+"\/><\/g>/g),
    ).toHaveLength(drawing.units.length);
  });

  it("is one SVG without scripts, styles or addresses", () => {
    expect(file).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg" viewBox="0 0 1000 620"><g /);
    expect(file).not.toMatch(/<script|<style|href|url\(/);
  });
});

describe("FetchedMuscle", () => {
  it("keeps its place from the start: an empty drawing of the same shape, named by the text beside it", () => {
    const html = renderToString(
      <FetchedMuscle src="/muscle.svg" viewBox={drawing.viewBox} looks={signal([])} labelledby="words" />,
    );
    expect(html).toBe(
      '<div class="fetched-muscle"><svg class="muscle" viewBox="0 0 1000 620" role="img" aria-labelledby="words"></svg></div>',
    );
  });
});
