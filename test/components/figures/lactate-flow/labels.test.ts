import { describe, expect, it } from "vitest";
import { figure, sessionEnd } from "../../../../src/components/figures/lactate-flow/figure.ts";
import { boxOf, labelsOf, meet, type Label } from "../../../../src/components/figures/lactate-flow/labels.ts";
import { drawingHeight, floor, layoutFor } from "../../../../src/components/figures/lactate-flow/layout.ts";
import { rooms, runOf, snapshotAt, type FlowSession } from "../../../../src/components/figures/lactate-flow/run.ts";
import { createCodec } from "../../../../src/components/kit/codec.ts";

const opening = createCodec(figure.fields).defaults;
const widths = [300, 328, 480, 640, 720, 1120];
const sessions: readonly FlowSession[] = [0.6, 0.7, 0.77, 0.88, 1, 1.1].flatMap((effort) =>
  [1, 3, 9].flatMap((work) =>
    [0.5, 1, 1.3, 1.75].map((carriers) => ({ effort, work: 60 * work, carriers, affinity: 20 })),
  ),
);
const text = ({ text: first, tail = "" }: Label): string => `${first}${tail}`;
const labelsAt = (session: FlowSession, moment: number, width: number): readonly Label[] => {
  const run = runOf(session);
  return labelsOf(
    layoutFor(width, run),
    run,
    snapshotAt(run.usual, moment),
    session.carriers === 1 ? null : snapshotAt(run.changed, moment),
  );
};

describe("the letters of the rooms", () => {
  it("never meet and stay in the drawing, in many sessions and moments, at every width", () => {
    const wrong: string[] = [];
    for (const session of sessions) {
      const run = runOf(session);
      for (const moment of [0, 20, session.work - 1, session.work + 30, session.work + 180, sessionEnd]) {
        const [usual, changed] = [snapshotAt(run.usual, moment), snapshotAt(run.changed, moment)];
        for (const width of widths) {
          const labels = labelsOf(layoutFor(width, run), run, usual, session.carriers === 1 ? null : changed);
          const boxes = labels.map(boxOf);
          const where = `${JSON.stringify(session)} at ${moment} s, ${width} px:`;
          labels.forEach((label, index) => {
            const box = boxOf(label);
            // What boxOf takes for a letter is wider than the letter.
            if (box.left < -6 || box.right > width + 6 || box.top < 0 || box.bottom > drawingHeight) {
              wrong.push(`${where} ${text(label)} leaves the drawing`);
            }
            for (const [other, second] of labels.entries()) {
              const met = boxes[other];
              if (other < index && met !== undefined && meet(box, met)) {
                wrong.push(`${where} ${text(label)} meets ${text(second)}`);
              }
            }
          });
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it("say each level once, in black, and each stream's number with its unit", () => {
    const labels = labelsAt(opening, 179, 1120);
    expect(labels.filter(({ kind }) => kind === "level").map(text)).toEqual(["49", "13", "10", "8.0", "3.3"]);
    expect(labels.filter(({ kind }) => kind === "now").map(text)).toEqual(["now"]);
    for (const label of labels) {
      if (label.kind === "stream") expect(text(label)).toMatch(/^made \d.*burned \d|^burned \d|\/min/);
    }
  });

  // By the model: 30 leave the fast fibers with the usual carriers, 41 with 61 % more and 43 with 75 % more.
  it.each([
    [1.61, 328, "From fast fibers: 30/min → 41"],
    [1.75, 1120, "From fast fibers: 30/min → 43"],
    [1, 328, "From fast fibers: 30/min"],
  ])("with %d times the carriers, at %i px, say %j", (carriers, width, words) => {
    expect(labelsAt({ ...opening, carriers }, 179, width).map(text)).toContain(words);
  });

  it("say what flows into blood and out of it under the floor, where no level stands", () => {
    for (const width of widths) {
      const labels = labelsAt(opening, 179, width);
      for (const stream of ["36", "26"]) {
        expect(labels.find((label) => text(label).startsWith(stream))?.y, `${stream}, ${width} px`).toBe(floor + 16);
      }
    }
  });

  it("keep what the reader's carriers would do in what appears after the guess", () => {
    const open = labelsAt(opening, 179, 328)
      .filter(({ kind }) => kind !== "tick")
      .map(({ text: first }) => first)
      .join(" ");
    expect(open).not.toMatch(/41|43|→/);
  });
});

describe("the scale", () => {
  it.each([
    [1.1, 3, 50],
    [0.77, 9, 10],
    [0.6, 1, 2],
  ])("fits the session of %d for %i min: its top is %i", (effort, minutes, top) => {
    const run = runOf({ ...opening, effort, work: 60 * minutes });
    const most = Math.max(...rooms.flatMap((room) => [run.usual.most[room], run.changed.most[room]]));
    expect(most).toBeLessThanOrEqual(top);
    expect(most).toBeGreaterThan(0.4 * top);
    expect(layoutFor(328, run).ticks.at(-1)).toBe(top);
  });
});
