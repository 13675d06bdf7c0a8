import { expect, it } from "vitest";
import { chartPicture } from "../../../src/components/kit/chart-picture.ts";

it("chartPicture is the chart of a figure under the title given, and nothing where there is no figure or no chart", () => {
  const chart = {} as SVGSVGElement;
  const holding = (found: SVGSVGElement | null): Element =>
    ({ querySelector: (selector: string) => (selector === "svg.chart" ? found : null) }) as unknown as Element;
  expect(chartPicture({ current: holding(chart) }, "Two curves")).toEqual([{ svg: chart, title: "Two curves" }]);
  expect(chartPicture({ current: holding(null) }, "Two curves")).toEqual([]);
  expect(chartPicture({ current: null }, "Two curves")).toEqual([]);
});
