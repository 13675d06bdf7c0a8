import { expect, it } from "vitest";
import { onePerKind } from "../site/support/kinds.ts";

const paths = ["", "about/", "model/", "model/a/", "model/b/"];

it("onePerKind(paths, starts) takes the first path under each start, and home for an empty one", () => {
  expect(onePerKind(paths, ["model/", "", "about/"])).toEqual(["model/", "", "about/"]);
  expect(onePerKind(paths, ["model/b"])).toEqual(["model/b/"]);
});

it("a kind without a page is named", () => {
  expect(() => onePerKind(paths, ["chapters/"])).toThrow("no page under /chapters/");
});
