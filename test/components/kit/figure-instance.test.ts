import { expect, it } from "vitest";
import { nextInstance } from "../../../src/components/kit/figure-instance.ts";

it("nextInstance(page, id) numbers the figures of one kind on one page, from the second on", () => {
  const [page, other] = [{}, {}];
  const names = [
    nextInstance(page, "titration"),
    nextInstance(page, "titration"),
    nextInstance(page, "recruitment"),
    nextInstance(other, "titration"),
    nextInstance(page, "titration"),
  ];
  expect(names).toEqual(["titration", "titration-2", "recruitment", "titration", "titration-3"]);
});
