import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { MuscleScale } from "../../../../src/components/figures/block/MuscleScale.tsx";
import { gainedLooks } from "../../../../src/components/muscle/unit-looks.ts";
import { compositions } from "../../../../src/sim/index.ts";

it("MuscleScale shows the fills of fibers that have gained nothing, a third, two thirds and all of 60 %", () => {
  const html = render(<MuscleScale />);
  expect(html.replace(/<[^>]*>/g, "").replaceAll("\u00a0", " ")).toBe("Pale: untrained  full color: +60 % or more.");
  const [mix] = compositions;
  const fills = [0, 1 / 3, 2 / 3, 1].map(
    (gain) => gainedLooks({ I: gain, IIa: gain, IIx: gain }, mix, mix)[0]?.opacity,
  );
  expect([...html.matchAll(/fill-opacity="([\d.]+)"/g)].map(([, opacity]) => Number(opacity))).toEqual(fills);
  expect(fills).toEqual([0.16, 0.44, 0.72, 1]);
});
