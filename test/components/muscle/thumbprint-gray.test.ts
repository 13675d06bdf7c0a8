/** Whether a black and white copy still tells efforts apart, in the colors that the sheets give. */
import { describe, expect, it } from "vitest";
import { thumbprintParts } from "../../../src/components/muscle/thumbprint-parts.ts";
import { oval, ovalSize } from "../../../src/muscle/oval.ts";
import { inset, signedArea } from "../../../src/muscle/polygon.ts";
import { thumbprintCells } from "../../../src/muscle/thumbprint-cells.ts";
import { edgeWidth, thumbprintLevels } from "../../../src/muscle/thumbprint-levels.ts";
import { layOutThumbprint } from "../../../src/muscle/thumbprint.ts";
import { effortBands, type FiberType } from "../../../src/sim/index.ts";
import { gray, linearRgb, mixed, token, type Theme } from "../../support/colors.ts";

const width = 36;
const level = thumbprintLevels[1];
const edge = (edgeWidth(width) / width) * ovalSize.width;
const whole = Math.abs(signedArea(oval()));

/** Of each fiber, what its edge covers and what is left for its fill, as shares of the muscle. */
const covered = layOutThumbprint(level).map((cell) => {
  const [middle, inner] = [Math.abs(signedArea(cell)), Math.abs(signedArea(inset(cell, edge / 2)))];
  return { fill: inner / whole, edge: (2 * (middle - inner)) / whole };
});

const names: Readonly<Record<FiberType, string>> = { I: "--type-i", IIa: "--type-iia", IIx: "--type-iix" };
/** How much of its hue a fiber shows at each step of drive. */
const shares: Readonly<Record<Theme, readonly number[]>> = {
  light: [0.13, 0.04, 0.34, 0.67, 1],
  dark: [0.19, 0.04, 0.34, 0.67, 1],
};

/** Gray of each fiber's fill and edge, 0 to 255, in the order of recruitment. */
function grays(intensity: number, theme: Theme): { readonly fill: number; readonly edge: number }[] {
  const parts = thumbprintParts(intensity, level.fibers);
  return thumbprintCells[level.fibers].map((cell) => {
    const part = parts.find(({ cells }) => cells.split(/(?<=z)/).includes(cell));
    if (part === undefined) throw new Error(`no part holds ${cell}`);
    const { type, drive } = part;
    const shown = (share: number): number =>
      gray(linearRgb(mixed(token(names[type], theme), share, token("--tissue", theme))));
    const fill = shown(shares[theme][drive] ?? Number.NaN);
    return { fill, edge: drive === 0 ? fill : shown(1) };
  });
}

/** Mean difference over the muscle, of 255. */
function difference(from: number, to: number, theme: Theme): number {
  const [before, after] = [grays(from, theme), grays(to, theme)];
  return covered.reduce((sum, { fill, edge: line }, fiber) => {
    const [a, b] = [before[fiber], after[fiber]];
    if (a === undefined || b === undefined) throw new Error(`fiber ${fiber} has no gray`);
    return sum + fill * Math.abs(a.fill - b.fill) + line * Math.abs(a.edge - b.edge);
  }, 0);
}

const neighbors = effortBands.slice(1).map(({ id, typical }, index) => {
  const before = effortBands[index];
  if (before === undefined) throw new Error(`nothing comes before ${id}`);
  return { from: before.id, to: id, efforts: [before.typical, typical] as const };
});

describe.each<Theme>(["light", "dark"])("a muscle of 36 px in gray, %s", (theme) => {
  it.each(neighbors)("tells $from from $to: a mean difference of 5 of 255 or more", ({ efforts }) => {
    expect(difference(...efforts, theme)).toBeGreaterThan(5);
  });
});
