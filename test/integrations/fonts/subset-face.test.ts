import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { serifCharacters } from "../../../integrations/fonts/serif-characters.ts";
import { subsetFace } from "../../../integrations/fonts/subset-face.ts";

let font: Buffer;
beforeAll(async () => {
  font = await readFile(
    new URL("../../../node_modules/source-serif/VAR/SourceSerif4Variable-Roman.ttf", import.meta.url),
  );
});

const cut = { characters: "abc", weights: [400, 700], pinned: { opsz: 14 } } as const;

describe("subsetFace(font, cut)", () => {
  it("makes a WOFF2 file, the same one each time", async () => {
    const once = await subsetFace(font, cut);
    expect(once.toString("latin1", 0, 4)).toBe("wOF2");
    expect((await subsetFace(font, cut)).equals(once)).toBe(true);
  });
  it("gives a smaller file for fewer characters and for fewer weights", async () => {
    const { length } = await subsetFace(font, cut);
    expect((await subsetFace(font, { ...cut, characters: "ab" })).length).toBeLessThan(length);
    expect(length).toBeLessThan((await subsetFace(font, { ...cut, weights: [200, 900] })).length);
  });
  it("keeps the site's characters within 30 kB", async () => {
    expect((await subsetFace(font, { ...cut, characters: serifCharacters })).length).toBeLessThanOrEqual(30_000);
  });
  it("rejects an axis that the font lacks, and what is no font", async () => {
    await expect(subsetFace(font, { ...cut, pinned: { slnt: 0 } })).rejects.toThrow(/slnt/);
    await expect(subsetFace(Buffer.from("text"), cut)).rejects.toThrow();
  });
});
