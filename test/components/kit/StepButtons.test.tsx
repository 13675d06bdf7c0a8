import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { percentField } from "../../../src/components/kit/field.ts";
import { createFields } from "../../../src/components/kit/fields.ts";
import { StepButtons } from "../../../src/components/kit/StepButtons.tsx";

it("Undo and Redo say whether there is a step, but are never disabled: the pressed button must keep the focus", () => {
  const fields = createFields({ intensity: percentField("i", { min: 0, max: 200, step: 1, default: 65 }) });
  const drawn = (): string[] =>
    [...renderToString(<StepButtons fields={fields} />).matchAll(/<button type="button"([^>]*)>([^<]*)/g)].map(
      ([, attributes = "", label = ""]) => label + attributes,
    );
  expect(drawn()).toEqual(['Undo aria-disabled="true"', 'Redo aria-disabled="true"', "Reset"]);
  fields.choose({ intensity: 0.9 });
  expect(drawn()).toEqual(['Undo aria-disabled="false"', 'Redo aria-disabled="true"', "Reset"]);
  fields.undo();
  expect(drawn()).toEqual(['Undo aria-disabled="true"', 'Redo aria-disabled="false"', "Reset"]);
});
