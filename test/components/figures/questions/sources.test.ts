/** What the questions say, as it stands in their sources. */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { usesIn } from "../../../../src/components/prose/uses.ts";

const folder = "src/components/figures/questions";
const sources = readdirSync(folder)
  .filter((name) => !name.endsWith(".css"))
  .map((name) => `${folder}/${name}`)
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));
const questions = ["EasyOrIntervals", "EqualMinutes", "TwiceTheCost", "Biopsies", "Stopping"];
const textOf = (name: string): string => sources.find(({ path }) => path.endsWith(`/${name}.astro`))?.text ?? "";

const banned = /\boptim(al|um)|\bproves?\b|\bgain(s|ed)? nothing\b/i;
const judging =
  /\b(scores?|scored|correct(ly)?|incorrect|wrong|right answer|you were|well done|congratulations|mistaken?|too (high|low)|close to|passed|failed)\b|[✓✔✗✘]/i;

describe.each(sources)("$path", ({ text }) => {
  it("claims no best, no proof and no nothing", () => {
    expect(banned.exec(text)?.[0]).toBeUndefined();
  });
  it("judges no reader", () => {
    expect(judging.exec(text)?.[0]).toBeUndefined();
  });
});

describe("the words that are looked for", () => {
  it.each(["the optimal dose", "it proves that", "you gain nothing", "Gains nothing"])("find %j", (text) => {
    expect(text).toMatch(banned);
  });
  it.each(["Your score: 2", "That is correct.", "You were close to it", "✓", "too high by 12 %"])("find %j", (text) => {
    expect(text).toMatch(judging);
  });
});

describe.each(questions)("question %s", (name) => {
  const text = textOf(name);
  it("says what the model gives, what was measured, and how sure anyone is", () => {
    for (const part of ["The model:", "Measured:"]) expect(text).toContain(`<strong>${part}</strong>`);
    expect(text).toContain("<summary>How sure is that?</summary>");
  });
  it("cites a work and grades a sentence", () => {
    expect(text).toMatch(/<WorkLink\s+id="\w+"/);
    expect(text).toMatch(/<GradeLink\s+grade="(measured|illustrative|convention)"/);
  });
});

describe("the works that are cited", () => {
  const ids = sources.flatMap(({ text }) => [...text.matchAll(/<Work\s+id="(\w+)"/g)].map(([, id]) => id));
  const known = (JSON.parse(readFileSync("src/content/references.json", "utf8")) as { id: string }[]).map(
    ({ id }) => id,
  );
  it("are in the bibliography", () => {
    expect(ids.filter((id) => id === undefined || !known.includes(id))).toEqual([]);
  });
  it("are not cited as chapters do, whose cards this page has not", () => {
    expect(sources.flatMap(({ text }) => usesIn(text))).toEqual([]);
  });
});
