import { describe, expect, it } from "vitest";
import { choiceField, percentField, textField } from "../../../src/components/kit/field.ts";
import { defineFigure, type FigureDefinition, type Preset } from "../../../src/components/kit/figure.ts";

const fields = {
  intensity: percentField("i", { min: 0, max: 200, step: 1, default: 65 }),
  mix: choiceField("mix", ["untrained", "elite"], "untrained"),
  name: textField("name", { maxLength: 4, default: "" }),
};
interface Settings {
  readonly intensity: number;
  readonly mix: "untrained" | "elite";
  readonly name: string;
}
const sketch = (changes: Partial<FigureDefinition<Settings>>): FigureDefinition<Settings> => ({
  id: "sketch",
  title: "A sketch.",
  question: "What is sketched?",
  grade: "illustrative",
  modelPage: "recruitment",
  fields,
  presets: {},
  frameHeight: { narrow: 800, wide: 600 },
  ...changes,
});
const withPreset = (state: Preset<Settings>["state"]) => sketch({ presets: { fast: { name: "Fast", state } } });

describe("defineFigure(figure)", () => {
  it("gives back a sound figure", () => {
    const figure = withPreset({ intensity: 0.98, mix: "elite" });
    expect(defineFigure(figure)).toBe(figure);
  });

  it.each([
    [{ intensity: 2.01 }, "intensity to 2.01; allowed: a number from 0 to 200"],
    [{ intensity: 0.985 }, "intensity to 0.985; allowed: a number from 0 to 200"],
    [{ intensity: Number.NaN }, "intensity to NaN; allowed: a number from 0 to 200"],
    [{ mix: "fast" as "elite" }, "mix to fast; allowed: untrained, elite"],
    [{ name: "Carla" }, "name to Carla; allowed: text of at most 4 characters"],
  ])("refuses a preset that a link cannot carry, %j, by its name, figure, field and what is allowed", (state, end) => {
    expect(() => defineFigure(withPreset(state))).toThrow(
      new RangeError(`preset "fast" of figure "sketch" sets ${end}`),
    );
  });

  it("refuses a preset of a field that the figure does not have", () => {
    const preset = { pace: 4 } as unknown as Preset<Settings>["state"];
    expect(() => defineFigure(withPreset(preset))).toThrow(
      new RangeError('preset "fast" of figure "sketch" sets pace; its fields are intensity, mix, name'),
    );
  });

  it.each(["", "Sketch", "2nd", "my_sketch", "a/b"])("refuses the id %j, which is no part of an address", (id) => {
    expect(() => defineFigure(sketch({ id }))).toThrow(`the figure's id is "${id}"; allowed is kebab-case`);
  });

  it("refuses two fields with one key, and a field with the key of the version", () => {
    const twice = { ...fields, name: textField("mix", { maxLength: 4, default: "" }) };
    expect(() => defineFigure(sketch({ fields: twice }))).toThrow(
      'field "name" of figure "sketch" has the key "mix", which is that of field "mix"',
    );
    const version = { ...fields, name: textField("v", { maxLength: 4, default: "" }) };
    expect(() => defineFigure(sketch({ fields: version }))).toThrow(
      'field "name" of figure "sketch" has the key "v", which is that of the version',
    );
  });
});
