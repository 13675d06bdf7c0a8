import { expect, it } from "vitest";
import { nextInstance } from "../../../src/components/kit/figure-instance.ts";

it("nextInstance(page, id) numbers the figures of one kind on a page, gives only the first of all its bare name as a scene, and says which that is", () => {
  const [page, other] = [{}, {}];
  const names = [
    nextInstance(page, "titration"),
    nextInstance(page, "titration"),
    nextInstance(page, "recruitment"),
    nextInstance(other, "titration"),
    nextInstance(page, "titration"),
  ];
  expect(names.map(({ id }) => id)).toEqual(["titration", "titration-2", "recruitment", "titration", "titration-3"]);
  expect(names.map(({ scene }) => scene)).toEqual([
    "titration",
    "titration-2",
    "recruitment-1",
    "titration",
    "titration-3",
  ]);
  expect(names.map(({ isFirst }) => isFirst)).toEqual([true, false, false, true, false]);
});
