import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Segments } from "../../../src/components/controls/Segments.tsx";

const draw = (quiet?: boolean): string =>
  render(
    <Segments
      id="unit"
      label="Unit"
      {...(quiet !== undefined && { quiet })}
      value="mi"
      options={[
        ["km", "per km"],
        ["mi", "per mile"],
      ]}
      onChange={() => undefined}
    />,
  );

describe("Segments({ id, label, quiet, value, options, onChange })", () => {
  it("is a group of radio buttons with a name, of which one is chosen", () => {
    expect(draw()).toBe(
      '<fieldset class="field segments"><legend>Unit</legend><div class="segments-bar">' +
        '<label><input type="radio" name="unit" value="km"/><span>per km</span></label>' +
        '<label><input type="radio" name="unit" value="mi" checked/><span>per mile</span></label></div></fieldset>',
    );
  });

  it("leaves its label to those who hear it, where it is quiet", () => {
    expect(draw(true)).toContain('<legend class="visually-hidden">Unit</legend>');
  });
});
