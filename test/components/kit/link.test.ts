import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { numberField, percentField, privately } from "../../../src/components/kit/field.ts";
import { createFields } from "../../../src/components/kit/fields.ts";
import { guessField } from "../../../src/components/kit/guess.ts";
import { linkTo } from "../../../src/components/kit/link.ts";
import { modelVersion } from "../../../src/sim/index.ts";

const table = {
  intensity: percentField("i", { min: 0, max: 200, step: 1, default: 65 }),
  age: privately(numberField("age", { min: 10, max: 99, step: 1, default: 40 })),
};
const second = () => createFields(table, { prefix: "sketch-2." });

const at = (address: string): void => {
  vi.stubGlobal("location", new URL(address, "https://example.org"));
};
beforeEach(() => {
  at("/page/");
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("linkTo(fields, table)", () => {
  it("is the page without a query where nothing is set", () => {
    at("/page/?v=1&i=80#age=50");
    expect(linkTo(second(), table)).toBe("https://example.org/page/");
  });

  it("carries what is set in this figure, and nothing of another one", () => {
    at("/page/?v=2&i=80#age=50");
    const fields = second();
    fields.choose({ intensity: 1.1 });
    expect(linkTo(fields, table)).toBe(`https://example.org/page/?v=${modelVersion}&sketch-2.i=110`);
    fields.choose({ age: 60 });
    expect(linkTo(fields, table)).toBe(`https://example.org/page/?v=${modelVersion}&sketch-2.i=110#sketch-2.age=60`);
  });

  it("keeps the page's anchor where there is no private value", () => {
    at("/page/#small-units-first");
    const fields = second();
    fields.choose({ intensity: 1.1 });
    expect(linkTo(fields, table)).toBe(`https://example.org/page/?v=${modelVersion}&sketch-2.i=110#small-units-first`);
  });
});

describe("a link to a figure that asks for a guess", () => {
  const asking = { ...table, guess: guessField(["more", "less"]) };
  const guessed = (prefix: string) => {
    const fields = createFields(asking, { prefix });
    fields.choose({ guess: "more", intensity: 1.1 });
    return fields;
  };

  it("leaves out the guess, on this page and on the figure's own", () => {
    at("/page/");
    for (const prefix of ["", "sketch-2."]) {
      expect(linkTo(guessed(prefix), asking)).toBe(`https://example.org/page/?v=${modelVersion}&${prefix}i=110`);
      expect(linkTo(guessed(prefix), asking, "/figures/sketch/")).toBe(
        `https://example.org/figures/sketch/?v=${modelVersion}&i=110`,
      );
    }
  });

  it("is the bare page where the reader has done nothing but guess", () => {
    at("/page/");
    const fields = createFields(asking);
    fields.choose({ guess: "skip" });
    expect(linkTo(fields, asking)).toBe("https://example.org/page/");
  });
});

describe("linkTo(fields, table, path)", () => {
  const alone = [table, "/embed/sketch/"] as const;

  it("carries only the fields of the figure that has that page, whatever else its scene holds", () => {
    const fields = second();
    fields.choose({ intensity: 1.1, age: 60 });
    const { intensity } = table;
    expect(linkTo(fields, { intensity }, "/embed/sketch/")).toBe(
      `https://example.org/embed/sketch/?v=${modelVersion}&i=110`,
    );
  });

  it("has bare keys: on that page the figure is the only one", () => {
    at("/page/#small-units-first");
    const fields = second();
    expect(linkTo(fields, ...alone)).toBe("https://example.org/embed/sketch/");
    fields.choose({ intensity: 1.1, age: 60 });
    expect(linkTo(fields, ...alone)).toBe(`https://example.org/embed/sketch/?v=${modelVersion}&i=110#age=60`);
  });
});
