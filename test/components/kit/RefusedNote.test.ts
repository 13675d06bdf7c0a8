import { expect, it } from "vitest";

const views = import.meta.glob<string>("../../../src/components/figures/*/View.tsx", {
  eager: true,
  query: "?raw",
  import: "default",
});

it("RefusedNote stands in the view of every figure, so that none keeps quiet about a link that it could not use", () => {
  const silent = Object.entries(views).filter(([, text]) => !text.includes("<RefusedNote refused="));
  expect(Object.keys(views).length).toBeGreaterThan(0);
  expect(silent.map(([path]) => path)).toEqual([]);
});
