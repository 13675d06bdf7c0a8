import { expect, it } from "vitest";

const frames = import.meta.glob<string>("../../../src/components/figures/*/Figure.astro", {
  eager: true,
  query: "?raw",
  import: "default",
});

it("no figure links to a part of a page: the page that has such parts gives their addresses", () => {
  expect(Object.keys(frames).length).toBeGreaterThan(0);
  const linking = Object.entries(frames).filter(([, text]) => /["'`]#/.test(text));
  expect(linking.map(([path]) => path)).toEqual([]);
});
