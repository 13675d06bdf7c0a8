// The figure about one session as a reader finds it: all that an effort changes, and what the model says of it.
import { isDeepStrictEqual } from "node:util";
import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { compositions, recruitment } from "../../../src/sim/index.ts";
import { figureOf, muscleOf, outlines, slider, wordsOf } from "./simulator.ts";

export const session = (page: Page): Locator => figureOf(page, "session");
export const effort = (page: Page): Locator => slider(session(page), "Effort");
export const strip = (page: Page): Locator => slider(session(page), "Moment of the session");
export const answer = (page: Page): Locator => session(page).locator(".session-answer");
export const now = (page: Page): Locator => session(page).locator(".session-now");
export const held = (page: Page): Locator => session(page).getByRole("definition");

/** Percent of each type that is recruited and how hard it is driven, as the table beside the muscle says. */
export const readout = async (page: Page): Promise<number[]> => {
  const table = session(page).getByRole("table", { name: /^What each fiber type does/ });
  return ((await table.locator("tbody").innerText()).match(/\d+ %/g) ?? []).map(parseFloat);
};

/** What the model says of the untrained mix at an effort, as the table has it. */
export function modeled(percent: number): number[] {
  const { I, IIa, IIx } = recruitment(percent / 100, compositions[0]);
  return [I, IIa, IIx].flatMap(({ recruited, activation }) => [
    Math.round(100 * recruited),
    Math.round(100 * activation),
  ]);
}

/** All that an effort changes. */
export const picture = async (page: Page) => ({
  muscle: await muscleOf(session(page)),
  answer: await wordsOf(answer(page)),
  now: await wordsOf(now(page)),
  readout: await readout(page),
  held: await held(page).allInnerTexts(),
  strip: await outlines(session(page).locator(".session-strip")),
});

export async function expectAllChanged(page: Page, before: Awaited<ReturnType<typeof picture>>): Promise<void> {
  const unchanged = async (): Promise<string[]> => {
    const after: Record<string, unknown> = await picture(page);
    return Object.entries(before).flatMap(([name, was]) => (isDeepStrictEqual(after[name], was) ? [name] : []));
  };
  await expect.poll(unchanged, { message: "what stays as it was" }).toEqual([]);
}
