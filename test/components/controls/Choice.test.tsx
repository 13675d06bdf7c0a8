import { render } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Choice } from "../../../src/components/controls/Choice.tsx";

describe("Choice({ id, label, value, options, onChange })", () => {
  it("is a select with a label, and the value chosen also where no script runs", () => {
    expect(
      render(
        <Choice
          id="mix"
          label="Whose fibers"
          value="distance"
          options={[
            ["untrained", "Young adults"],
            ["distance", "Distance runners"],
          ]}
          onChange={() => undefined}
        />,
      ),
    ).toBe(
      '<div class="field"><label for="mix">Whose fibers</label><select id="mix" autocomplete="off">' +
        '<option value="untrained">Young adults</option>' +
        '<option value="distance" selected>Distance runners</option></select></div>',
    );
  });
});
