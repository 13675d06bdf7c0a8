import { createModel } from "@preact/signals";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import type { Fields } from "../../../src/components/kit/fields.ts";
import { codecOptions, OpeningState, useScene } from "../../../src/components/kit/scene.ts";
import { sketchFigure as figure, type SketchState as Settings } from "../../support/sketch-figure.ts";

describe("codecOptions(scene)", () => {
  it("gives a scene of a figure's or an author's name bare keys, and a numbered one its name before them", () => {
    expect(
      ["sketch", "simulator", "sketch-2", "effort-axis", "effort-axis-1"].map((scene) => codecOptions(scene).prefix),
    ).toEqual(["", "", "sketch-2.", "", "effort-axis-1."]);
  });

  it("takes the link that a scene's page opens as", () => {
    const { opening, prefix } = codecOptions("simulator?i=95&z=-4");
    expect([opening?.get("i"), prefix]).toEqual(["95", ""]);
    expect(codecOptions("simulator")).not.toHaveProperty("opening");
  });
});

describe("useScene(figure, scene, create)", () => {
  it("makes a model for every island on the server, where one process draws all pages", () => {
    const SketchModel = createModel((fields: Fields<Settings>) => ({ fields }));
    const made: InstanceType<typeof SketchModel>[] = [];
    const create = (fields: Fields<Settings>) => {
      const model = new SketchModel(fields);
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

  it("opens in a state that is given around it, with the defaults for what that leaves out", () => {
    const OpenedModel = createModel((fields: Fields<Settings>) => ({ fields }));
    function Island() {
      return <b>{useScene(figure, "sketch", (fields) => new OpenedModel(fields)).fields.state.value.intensity}</b>;
    }
    const opened = (value: Partial<Settings>) =>
      renderToString(
        <OpeningState.Provider value={value}>
          <Island />
        </OpeningState.Provider>,
      );
    expect(opened({ intensity: 1.1 })).toBe("<b>1.1</b>");
    expect(opened({})).toBe("<b>0.65</b>");
  });
});
