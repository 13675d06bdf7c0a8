import { h } from "preact";
import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { buildDistributions } from "../../../../src/components/figures/intensity-distribution/built.ts";
import { countIds, schemeIds, type CountId } from "../../../../src/components/figures/intensity-distribution/figure.ts";
import { height, margin } from "../../../../src/components/figures/intensity-distribution/layout.ts";
import { publishedMarks, weekMarks } from "../../../../src/components/figures/intensity-distribution/picture.tsx";
import { publishedRows } from "../../../../src/components/figures/intensity-distribution/published.ts";
import { Plot } from "../../../../src/components/plot/Plot.tsx";
import { corner, xAxis, yAxis } from "../../../../src/components/program/distribution/corner.tsx";
import type { Scheme } from "../../../../src/sim/index.ts";

const data = buildDistributions();
const drawn = (count: CountId, scheme: Scheme, width = 700): string =>
  render(
    h(Plot, {
      title: "",
      x: xAxis,
      y: yAxis,
      marks: [corner, publishedMarks(data.published), weekMarks(data, count, scheme)],
      width,
      height,
      margin,
    }),
  );

/** From the drawing back to shares in percent, by the two ends of each scale. */
const mixAt = (x: number, y: number, width = 700) => {
  const low = 100 - (60 * (x - margin.left)) / (width - margin.left - margin.right);
  const beyond = 60 - (120 * (y - margin.top)) / (height - margin.top - margin.bottom);
  return [low, (100 - low + beyond) / 2, (100 - low - beyond) / 2];
};

const circles = (html: string, name: string): { at: number[]; r: number }[] =>
  [...html.matchAll(new RegExp(`<circle class="${name}" cx="([\\d.]+)" cy="([\\d.]+)" r="([\\d.]+)"`, "g"))].map(
    ([, x, y, r]) => ({ at: mixAt(Number(x), Number(y)), r: Number(r) }),
  );

const expectNear = (found: readonly number[], wanted: readonly number[]) => {
  wanted.forEach((share, index) => {
    expect(Math.abs((found[index] ?? Number.NaN) - share)).toBeLessThan(0.1);
  });
};

describe("the blue dots", () => {
  // In closed form: minutes of 375, runs of seven.
  it.each<[CountId, Scheme, readonly number[], readonly number[]]>([
    ["time", "seiler", [32_400 / 375, 2500 / 375, 2600 / 375], [27_500 / 375, 10_000 / 375, 0]],
    ["time", "article", [32_400 / 375, 0, 5100 / 375], [27_500 / 375, 0, 10_000 / 375]],
    ["sessions", "seiler", [400 / 7, 100 / 7, 200 / 7], [400 / 7, 300 / 7, 0]],
    ["sessions", "article", [400 / 7, 0, 300 / 7], [400 / 7, 0, 300 / 7]],
  ])("by %s (%s) stand at their mixes, within 0.1 percent", (count, scheme, intervals, stalled) => {
    const [first, second] = circles(drawn(count, scheme), "tid-week");
    expectNear(first?.at ?? [], intervals);
    expectNear(second?.at ?? [], stalled);
  });

  it("stand on a ring of their line, which goes through all three counts", () => {
    for (const count of countIds) {
      for (const scheme of schemeIds) {
        const html = drawn(count, scheme);
        const rings = circles(html, "tid-ring");
        expect(rings).toHaveLength(6);
        for (const dot of circles(html, "tid-week")) expect(rings.map(({ at }) => at)).toContainEqual(dot.at);
        const trails = [...html.matchAll(/class="tid-trail" d="M([^"]+)"/g)].map(([, path = ""]) =>
          path.split("L").map((place) => place.split(",").map(Number)),
        );
        const onTrails = trails.flat().map(([x = Number.NaN, y = Number.NaN]) => mixAt(x, y));
        for (const { at } of rings) expect(onTrails).toContainEqual(at);
      }
    }
  });
});

describe("the published dots", () => {
  it("stand at their rows, within 0.1 percent, as large as their hours", () => {
    const html = drawn("time", "seiler");
    const found = circles(html, 'tid-dot[^"]*');
    expect(found).toHaveLength(publishedRows.length);
    publishedRows.forEach((row, index) => {
      const dot = found[index];
      expectNear(dot?.at ?? [], [row.low, row.moderate, row.high]);
      if (row.hours !== null) expect(Math.abs((dot?.r ?? 0) ** 2 / row.hours / 2.6 ** 2 - 1)).toBeLessThan(0.03);
    });
  });

  it("are hollow where the hours were not read", () => {
    const unread = circles(drawn("time", "seiler"), "tid-dot tid-unread");
    expect(unread).toHaveLength(publishedRows.filter(({ hours }) => hours === null).length);
  });
});

describe("the names", () => {
  /** Boxes of all texts, by a rough width of letters. */
  const boxes = (html: string) =>
    [
      ...html.matchAll(/<text class="([^"]*)" x="(-?[\d.]+)" y="(-?[\d.]+)"(?: text-anchor="(\w+)")?[^>]*>([^<]+)/g),
    ].map(([, name, x, y, anchor = "start", text = ""]) => {
      const wide = 7.2 * text.length;
      const from = Number(x) - (anchor === "end" ? wide : anchor === "middle" ? wide / 2 : 0);
      return { name, text, from, to: from + wide, top: Number(y) - 10, bottom: Number(y) + 2 };
    });

  it.each([328, 700, 820])("at %d px stay in the picture", (width) => {
    for (const count of countIds) {
      for (const scheme of schemeIds) {
        for (const { from, to, text } of boxes(drawn(count, scheme, width))) {
          expect(from, `${text}, ${count}, ${scheme}`).toBeGreaterThan(-3);
          expect(to, `${text}, ${count}, ${scheme}`).toBeLessThan(width + 8);
        }
      }
    }
  });

  it.each([328, 700, 820])("at %d px do not cover each other", (width) => {
    const overlaps: string[] = [];
    for (const count of countIds) {
      for (const scheme of schemeIds) {
        const html = drawn(count, scheme, width);
        const all = boxes(html);
        const dots = [
          ...html.matchAll(/<circle class="tid-(?:dot|week)[^"]*" cx="([\d.]+)" cy="([\d.]+)" r="([\d.]+)"/g),
        ];
        for (const [, x, y, r] of dots.map((each) => each.map(Number))) {
          if (x === undefined || y === undefined || r === undefined) continue;
          for (const { text, from, to, top, bottom } of all) {
            const dx = Math.max(from - x, 0, x - to);
            const dy = Math.max(top - y, 0, y - bottom);
            if (Math.hypot(dx, dy) < r - 1) overlaps.push(`${count}, ${scheme}: ${text} and a dot at ${x}, ${y}`);
          }
        }
        all.forEach((one, index) => {
          for (const other of all.slice(index + 1)) {
            const across = Math.min(one.to, other.to) - Math.max(one.from, other.from);
            const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
            if (across > 3 && down > 3) overlaps.push(`${count}, ${scheme}: ${one.text} and ${other.text}`);
          }
        });
      }
    }
    expect(overlaps).toEqual([]);
  });
});
