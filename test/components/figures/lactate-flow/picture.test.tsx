import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { figure, sessionEnd } from "../../../../src/components/figures/lactate-flow/figure.ts";
import { floor, layoutFor, water } from "../../../../src/components/figures/lactate-flow/layout.ts";
import { bloodPicture, timeAxis } from "../../../../src/components/figures/lactate-flow/picture.tsx";
import { Rooms } from "../../../../src/components/figures/lactate-flow/Rooms.tsx";
import { rooms, runOf, snapshotAt } from "../../../../src/components/figures/lactate-flow/run.ts";
import { createCodec } from "../../../../src/components/kit/codec.ts";
import { frameOf, usualMargin } from "../../../../src/components/plot/frame.ts";
import { Plot } from "../../../../src/components/plot/Plot.tsx";
import { number, readTable } from "../../../data/csv.ts";

const opening = createCodec(figure.fields).defaults;
const run = runOf(opening);
const numbers = (path: string): number[] => [...path.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text]) => Number(text));
const attribute = (tag: string, name: string): number => Number(new RegExp(` ${name}="([^"]+)"`).exec(tag)?.[1]);

describe("the plot of blood lactate", () => {
  const { y, marks } = bloodPicture(run, opening, null);
  const html = render(<Plot title="" x={timeAxis} y={y} marks={marks} height={210} width={700} />);
  const frame = frameOf(timeAxis, y, { width: 700, height: 210 }, usualMargin, []);

  it.each([
    ["usual", "shuttle_trained_110pct_3min_passive", { ...opening }],
    ["30 % more", "shuttle_trained_mct4_1p30_110pct", { ...opening, carriers: 1.3 }],
  ] as const)("draws the independent program's curve within 1 %: %s carriers", (which, table, session) => {
    const picture = bloodPicture(runOf(session), session, null);
    const drawn = render(<Plot title="" x={timeAxis} y={picture.y} marks={picture.marks} height={210} width={700} />);
    const paths = [...drawn.matchAll(/class="line-path" d="([^"]+)"/g)].map(([, path]) => numbers(path ?? ""));
    const path = paths[which === "usual" ? 0 : 1] ?? [];
    const scales = frameOf(timeAxis, picture.y, { width: 700, height: 210 }, usualMargin, []);
    const points = path.flatMap((x, index) =>
      index % 2 === 0 ? [[scales.x.invert(x), scales.y.invert(path[index + 1] ?? Number.NaN)] as const] : [],
    );
    expect(points.length).toBeGreaterThan(10);
    const top = picture.y.domain[1];
    let count = 0;
    for (const row of readTable(table)) {
      const second = 60 * number(row, "t_min");
      const next = points.findIndex(([x]) => x >= second);
      const [before, after] = [points[next - 1], points[next]];
      if (before === undefined || after === undefined) continue;
      const share = (second - before[0]) / (after[0] - before[0]);
      const found = before[1] + share * (after[1] - before[1]);
      expect(Math.abs(found - number(row, "LB"))).toBeLessThanOrEqual(0.01 * top);
      count++;
    }
    expect(count).toBeGreaterThan(70);
  });

  it("marks the peak where the course has it, and keeps the other curve for after the guess", () => {
    const circle = /<circle class="cursor-dot"[^>]*>/.exec(html)?.[0] ?? "";
    expect(frame.x.invert(attribute(circle, "cx"))).toBeCloseTo(run.usual.peakTime, -1);
    expect(frame.y.invert(attribute(circle, "cy"))).toBeCloseTo(run.usual.most.blood, 1);
    expect(html).toContain("10.7 at 9:3");
    expect(html.match(/<g class="after-guess">/g)).toHaveLength(2);
    expect(html).toMatch(/after-guess">.*11\.7 at 7:4\d, 61 % more/);
  });

  it("has no peak and a hatched rest where the model had to stop", () => {
    const long = { ...opening, work: 600 };
    const picture = bloodPicture(runOf(long), long, null);
    const drawn = render(<Plot title="" x={timeAxis} y={picture.y} marks={picture.marks} />);
    expect(drawn).toContain("the model stops");
    expect(drawn).not.toContain("cursor-dot");
  });
});

describe("the rooms", () => {
  const moment = 179;
  const [usual, changed] = [snapshotAt(run.usual, moment), snapshotAt(run.changed, moment)];

  it.each([328, 700, 1120])("are as wide as their water and as high as their lactate, at %i px", (width) => {
    const layout = layoutFor(width, run);
    const liter = (layout.rooms.other.right - layout.rooms.other.left) / 10;
    for (const room of rooms) {
      const { left, right, rim } = layout.rooms[room];
      expect((right - left) / water[room]).toBeCloseTo(liter, 6);
      expect(rim).toBeLessThanOrEqual(layout.y(usual.levels[room]));
    }
    expect(layout.y(0)).toBe(floor);
    expect((floor - layout.y(40)) / (floor - layout.y(10))).toBeCloseTo(4, 6);
    expect(layout.rooms.other.right).toBeLessThanOrEqual(width);
    for (const [index, room] of rooms.slice(1).entries()) {
      const before = rooms[index];
      expect(layout.rooms[room].left).toBeGreaterThan(before === undefined ? 0 : layout.rooms[before].right);
    }
  });

  it("hold together the water of the muscle, of 4.5 L of blood and of 10 L of other tissue", () => {
    // 14 kg of muscle with 0.67 L/kg in fibers and 0.10 L/kg between them.
    expect(water.fast + water.slow).toBeCloseTo(14 * 0.67, 9);
    expect(water.between).toBeCloseTo(1.4, 9);
    expect([water.blood, water.other]).toEqual([4.5, 10]);
  });

  const html = render(<Rooms title="" run={run} usual={usual} changed={changed} />);

  it("are drawn as high as the reference course fills them, within 1 %", () => {
    const row = readTable("shuttle_trained_110pct_3min_passive").find((one) => number(one, "t_min") === 2.75);
    if (row === undefined) throw new Error("no row at 2.75 min");
    const then = snapshotAt(run.usual, 165);
    const drawn = render(<Rooms title="" run={run} usual={then} changed={null} />);
    const layout = layoutFor(328, run);
    const scale = layout.y(0) - layout.y(1);
    const columns = ["LF", "LS", "LI", "LB", "LO"];
    const fills = [...drawn.matchAll(/<rect class="room-water"[^>]*>/g)].map(([tag]) => tag);
    expect(fills).toHaveLength(5);
    for (const [index, tag] of fills.entries()) {
      const expected = number(row, columns[index] ?? "");
      // Places in the drawing are rounded to a tenth of a pixel.
      expect(Math.abs(attribute(tag, "height") / scale - expected)).toBeLessThanOrEqual(
        Math.max(0.01 * expected, 0.1 / scale),
      );
    }
  });

  it("have streams whose widths are as their flows", () => {
    const layout = layoutFor(328, run);
    const widths = [...html.matchAll(/<path class="stream-body"[^>]*>/g)].map(([tag]) =>
      attribute(tag, "stroke-width"),
    );
    expect(widths).toHaveLength(9);
    const { madeFast, burnedFast } = usual.flows;
    expect(widths[0]).toBeCloseTo(layout.thickness(madeFast), 0);
    expect(layout.thickness(madeFast) / layout.thickness(burnedFast)).toBeCloseTo(madeFast / burnedFast, 6);
  });

  it("turn the slow fibers' stream round once they take lactate in", () => {
    const heads = (second: number): string =>
      render(<Rooms title="" run={run} usual={snapshotAt(run.usual, second)} changed={null} />);
    expect(heads(179)).not.toContain("rotate(180)");
    expect(snapshotAt(run.usual, 360).flows.outOfSlow).toBeLessThan(0);
    expect(heads(360)).toContain("rotate(180)");
  });

  it("keep the other levels for after the guess, and have none with the usual carriers", () => {
    expect(html.match(/class="room-other after-guess"/g)).toHaveLength(5);
    const alone = render(<Rooms title="" run={run} usual={usual} changed={null} />);
    expect(alone).not.toContain("room-other");
    expect(alone).not.toContain("stream-other");
  });

  it("have the sides that the streams would have with more carriers, for after the guess", () => {
    const layout = layoutFor(328, run);
    const sides =
      /<g class="after-guess">((?:<path class="stream-other"[^>]*>(?:<\/path>)?)+)<\/g>/.exec(html)?.[1] ?? "";
    const paths = [...sides.matchAll(/ d="([^"]+)"/g)].map(([, path]) => path ?? "");
    const levels = paths.filter((path) => /^M\S+ \S+H\S+$/.test(path)).map((path) => numbers(path)[1] ?? 0);
    // The free sides of the streams on the floor: 45 mmol a minute into blood, 32 into other tissue.
    expect(levels).toHaveLength(2);
    for (const [index, flow] of [changed.flows.toBlood, changed.flows.toOther].entries()) {
      expect(floor - (levels[index] ?? 0)).toBeCloseTo(layout.thickness(flow), 0);
    }
    const bends = paths.filter((path) => path.includes("Q")).map((path) => numbers(path)[3] ?? 0);
    expect(bends).toHaveLength(2);
    expect(Math.abs((bends[0] ?? 0) - (bends[1] ?? 0))).toBeCloseTo(layout.thickness(changed.flows.outOfFast), 0);
  });
});

it("the axis of time ends with the session", () => {
  expect(timeAxis.domain).toEqual([0, sessionEnd]);
});
