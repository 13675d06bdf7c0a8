import { renderToString } from "preact-render-to-string";
import { expect, it } from "vitest";
import { loadedPart } from "../../../src/components/kit/loaded-part.tsx";
import type { Loaded } from "../../../src/components/kit/use-loaded.ts";

it("loadedPart(loaded, draw) draws nothing before the code is there, then the part, and words where it cannot be fetched", () => {
  const drawn = (loaded: Loaded<{ readonly name: string }>): string =>
    renderToString(
      <>
        {loadedPart(loaded, ({ name }) => (
          <b>{name}</b>
        ))}
      </>,
    );
  expect(drawn(null)).toBe("");
  expect(drawn({ name: "Week" })).toBe("<b>Week</b>");
  expect(drawn("failed")).toMatch(/role="alert">This could not be loaded\./);
});
