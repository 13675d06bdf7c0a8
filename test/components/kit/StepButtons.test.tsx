import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { percentField } from "../../../src/components/kit/field.ts";
import { createFields } from "../../../src/components/kit/fields.ts";
import { StepButtons } from "../../../src/components/kit/StepButtons.tsx";

it("Undo, Redo and Reset are never disabled, but the Tab key stops only at those that do something, and their names end with the figure's", () => {
  const fields = createFields({ intensity: percentField("i", { min: 0, max: 200, step: 1, default: 65 }) });
  const drawn = (): string[] =>
    [
      ...renderToString(<StepButtons fields={fields} figure="gain-by-effort" />).matchAll(
        /aria-label="([^"]*)" aria-disabled="(\w+)" tabindex="(-?\d)">([^<]*)/gi,
      ),
    ].map(([, name, disabled, stop, label]) => `${label}|${name}: ${disabled} ${stop}`);
  const named = (undo: string, redo: string, reset: string): string[] => [
    `Undo|Undo, gain by effort: ${undo}`,
    `Redo|Redo, gain by effort: ${redo}`,
    `Reset|Reset, gain by effort: ${reset}`,
  ];
  const [on, off] = ["false 0", "true -1"];
  expect(drawn()).toEqual(named(off, off, off));
  fields.choose({ intensity: 0.9 });
  expect(drawn()).toEqual(named(on, off, on));
  fields.undo();
  expect(drawn()).toEqual(named(off, on, off));
  fields.open(new URLSearchParams("i=999"));
  expect(drawn(), "what was refused can be cleared").toEqual(named(off, off, on));
});
