import { describe, expect, it } from "vitest";
import { layOutCrossSection } from "../../src/muscle/cross-section.ts";
import { unitPaths } from "../../src/muscle/paths.ts";
import { signedArea } from "../../src/muscle/polygon.ts";
import { assignUnits } from "../../src/muscle/territories.ts";
import { compositions, createMotorUnitPool, fiberTypes, unitTypes } from "../../src/sim/index.ts";

const section = layOutCrossSection();
const pool = createMotorUnitPool();
const units = assignUnits(section, pool);

describe("the drawn muscle", () => {
  it("has 400 to 800 fibers inside the drawing, none a sliver", () => {
    expect(section.fibers.length).toBeGreaterThanOrEqual(400);
    expect(section.fibers.length).toBeLessThanOrEqual(800);
    const areas = section.fibers.map(({ cell }) => Math.abs(signedArea(cell)));
    const mean = areas.reduce((sum, area) => sum + area, 0) / areas.length;
    for (const [index, { cell }] of section.fibers.entries()) {
      expect(areas[index]).toBeGreaterThan(mean / 4);
      for (const [x, y] of cell) {
        expect(x).toBeGreaterThan(0);
        expect(x).toBeLessThan(section.width);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(section.height);
      }
    }
  });

  it("is the same muscle every time", () => {
    expect(layOutCrossSection()).toEqual(section);
    expect(assignUnits(section, pool)).toEqual(units);
  });

  it("gives each unit fibers in proportion to its twitch force, to less than one fiber", () => {
    const total = pool.twitchForce.reduce((sum, twitch) => sum + twitch, 0);
    for (let unit = 0; unit < pool.size; unit++) {
      const fair = ((pool.twitchForce[unit] ?? Number.NaN) / total) * section.fibers.length;
      expect(Math.abs(units.filter((of) => of === unit).length - fair)).toBeLessThan(1);
    }
  });

  it("holds each mix's types in its proportions, to 3 % of the fibers", () => {
    for (const mix of compositions) {
      const types = unitTypes(pool, mix);
      for (const type of fiberTypes) {
        const share = units.filter((unit) => types[unit] === type).length / units.length;
        expect(Math.abs(share - mix[type]), `${mix.id}, type ${type}`).toBeLessThan(0.03);
      }
    }
  });

  it("scatters a unit's fibers: the nearest neighbor is of the same unit in fewer than 2 % of the fibers", () => {
    const kin = section.fibers.filter(({ center: [x, y] }, fiber) => {
      const distances = section.fibers.map(({ center }, other) =>
        other === fiber ? Number.POSITIVE_INFINITY : Math.hypot(center[0] - x, center[1] - y),
      );
      return units[distances.indexOf(Math.min(...distances))] === units[fiber];
    });
    expect(kin.length / section.fibers.length).toBeLessThan(0.02);
  });

  it("is written as one closed path per fiber, in whole units", () => {
    const paths = unitPaths(section, pool);
    expect(paths.reduce((sum, { fibers }) => sum + fibers, 0)).toBe(section.fibers.length);
    for (const { cells, dots, fibers } of paths) {
      expect(cells).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
      expect(cells.split("z")).toHaveLength(fibers + 1);
      expect(dots.split("M")).toHaveLength(fibers + 1);
    }
  });
});
