import { expect, it } from "vitest";
import { borrowedCharacters, serifCharacters } from "../../../integrations/fonts/serif-characters.ts";

it("no character is listed twice, and none is both in the face and borrowed", () => {
  const all = Array.from(serifCharacters + borrowedCharacters);
  expect(all.filter((character, index) => all.indexOf(character) !== index)).toEqual([]);
});

it("the list holds what English is written with", () => {
  const english = "Fix 30 % of the “VO₂max” – it’s 5 × 4 min… (zone 2), or: you & me? #1/2 @ 65–70 %!\u00a0";
  expect(Array.from(english).filter((character) => !serifCharacters.includes(character))).toEqual([]);
});
