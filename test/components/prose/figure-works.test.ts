import { expect, it } from "vitest";
import { figureWorks } from "../../../src/components/prose/figure-works.ts";

it("figureWorks(body) names the biopsies for a chapter that shows their figure, and nothing for another one", () => {
  expect(figureWorks("Two things stand out.\n\n<Evidence />\n")).toEqual(
    expect.arrayContaining(["vollestad1984", "krustrup2004low", "skelly2021"]),
  );
  expect(figureWorks("The evidence is weak. <Recruitment />")).toEqual([]);
});
