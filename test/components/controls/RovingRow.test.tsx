import { render } from "preact-render-to-string";
import { expect, it } from "vitest";
import { RovingRow } from "../../../src/components/controls/RovingRow.tsx";

const items = ["easy", "steady", "rep"].map((name) => ({ name }));
/** The names of the buttons with their places in the tab order. */
const stops = (pressed: string): string[] => {
  const html = render(
    <RovingRow
      class="row"
      label="Typical values"
      items={items}
      isPressed={({ name }) => name === pressed}
      onPress={() => undefined}
    />,
  );
  expect(html).toMatch(/^<div class="row" role="toolbar" aria-label="Typical values">/);
  return [...html.matchAll(/tabindex="(-?\d)" aria-pressed="(true|false)">(\w+)</gi)].map((found) =>
    found.slice(1).toReversed().join(" "),
  );
};

it("is one stop of the Tab key: the pressed button, or the first where none is", () => {
  expect(stops("steady")).toEqual(["easy false -1", "steady true 0", "rep false -1"]);
  expect(stops("none")).toEqual(["easy false 0", "steady false -1", "rep false -1"]);
});
