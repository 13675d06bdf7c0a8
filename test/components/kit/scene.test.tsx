import { createModel } from "@preact/signals";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { Codec } from "../../../src/components/kit/codec.ts";
import { percentField } from "../../../src/components/kit/field.ts";
import { createFields } from "../../../src/components/kit/fields.ts";
import { defineFigure, type FigureState } from "../../../src/components/kit/figure.ts";
import { codecOf, useScene } from "../../../src/components/kit/scene.ts";

const figure = defineFigure({
  id: "sketch",
  title: "A sketch.",
  question: "What is sketched?",
  grade: "illustrative",
  modelPage: "recruitment",
  fields: { intensity: percentField("i", { min: 0, max: 200, step: 1, default: 65 }) },
  presets: {},
  frameHeight: { narrow: 800, wide: 600 },
});
type Settings = FigureState<typeof figure>;

describe("codecOf(figure, scene)", () => {
  it("gives the first figure of a page bare keys, and a further one its scene's name before them", () => {
    expect(codecOf(figure, "sketch").keys).toEqual(["i"]);
    expect(codecOf(figure, "sketch-2").keys).toEqual(["sketch-2.i"]);
  });

  it("puts the version of the table before that of the model", () => {
    expect(codecOf({ ...figure, format: "4" }, "sketch").version).toMatch(/^4\./);
  });
});

describe("useScene(figure, scene, create)", () => {
  it("makes a model for every island on the server, where one process draws all pages", () => {
    const SketchModel = createModel((codec: Codec<Settings>) => ({ fields: createFields(codec) }));
    const made: InstanceType<typeof SketchModel>[] = [];
    const create = (codec: Codec<Settings>) => {
      const model = new SketchModel(codec);
      made.push(model);
      return model;
    };
    function Island() {
      return <b>{useScene(figure, "sketch", create).fields.state.value.intensity}</b>;
    }
    expect(renderToString(<Island />)).toBe("<b>0.65</b>");
    made[0]?.fields.choose({ intensity: 0.9 });
    expect(renderToString(<Island />)).toBe("<b>0.65</b>");
    expect(made).toHaveLength(2);
  });
});
