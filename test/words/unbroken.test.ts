import { expect, it } from "vitest";
import { unbroken } from "../../src/words/unbroken.ts";

it("unbroken(words) keeps a number and its unit on one line, and leaves all other spaces", () => {
  expect(unbroken("61 % more after 45 min, 2 h 5 min or 30 s; 12 hares")).toBe(
    "61\u00a0% more after 45\u00a0min, 2\u00a0h 5\u00a0min or 30\u00a0s; 12 hares",
  );
});
