// What a figure lets its reader take away: files and pictures from its menu Share, and what would be wrong with them.
import { csvParseRows } from "d3";
import type { Download, Locator } from "playwright-core";
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { modelVersion } from "../../../src/sim/index.ts";

interface SavedFile {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Presses an item of the menu Share. */
export async function share(figure: Locator, item: string): Promise<void> {
  await figure.locator("details.share > summary").click();
  await figure.locator("details.share").getByRole("button", { name: item, exact: true }).click();
}

/** Presses an item of Share that saves, and waits for every file that the note then names. */
async function saved(figure: Locator, item: string): Promise<readonly SavedFile[]> {
  const page = figure.page();
  const downloads: Download[] = [];
  const onDownload = (download: Download): void => void downloads.push(download);
  page.on("download", onDownload);
  await share(figure, item);
  const note = figure.locator(".share-note");
  await expect.poll(() => note.textContent()).toMatch(/ saved\.$/);
  const names = ((await note.textContent()) ?? "").replace(/ saved\.$/, "").split(", ");
  await expect.poll(() => downloads.length, { message: names.join(", ") }).toBe(names.length);
  page.off("download", onDownload);
  const files = await Promise.all(
    downloads.map(async (each) => ({ name: each.suggestedFilename(), bytes: readFileSync(await each.path()) })),
  );
  expect(files.map(({ name }) => name).sort()).toEqual([...names].sort());
  return files;
}

export interface SavedTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** Cells that hold more than one value, or a value with its unit, where a spreadsheet wants a bare number. */
const crowded = /^[-−+]?\d[\d.,]*\s*(%|±|–|to\b|min\b|\/)/;

/**
 * The numbers of a figure as a spreadsheet reads them: a byte order mark, rows of one length, one value a cell.
 *
 * @param words columns at the end that say in words what the numbers are of
 */
export async function savedTable(figure: Locator, words: number): Promise<SavedTable> {
  const [file, ...others] = await saved(figure, "Data as CSV");
  if (file === undefined || others.length > 0) throw new Error("the data are one file");
  expect([...file.bytes.subarray(0, 3)], "byte order mark").toEqual([0xef, 0xbb, 0xbf]);
  const text = file.bytes.subarray(3).toString("utf8");
  expect(text.endsWith("\r\n"), "the last line ends as the others do").toBe(true);
  expect(text).not.toMatch(/NaN|Infinity|undefined|\[object/);
  const [columns = [], ...rows] = csvParseRows(text);
  expect(new Set(columns).size, `columns that differ: ${columns.join("; ")}`).toBe(columns.length);
  for (const row of rows) {
    expect(row.length, row.join(",")).toBe(columns.length);
    for (const cell of row.slice(0, columns.length - words)) expect(cell).not.toMatch(crowded);
    expect(row.at(-1), "which model").toBe(`illustrative, version ${modelVersion}`);
  }
  return { name: file.name, columns, rows };
}

/** What stands in a column, row by row. */
export function column({ columns, rows }: SavedTable, name: string): string[] {
  const index = columns.indexOf(name);
  if (index < 0) throw new Error(`no column "${name}"; there are: ${columns.join("; ")}`);
  return rows.map((row) => row[index] ?? "");
}

export interface SavedPicture {
  readonly name: string;
  readonly title: string;
  /** How many outlines it draws. */
  readonly paths: number;
  /** All that is written in it. */
  readonly words: string;
}

/** The pictures of a figure, each of which needs nothing beside it, and says what it is and where it is from. */
export async function savedPictures(figure: Locator): Promise<readonly SavedPicture[]> {
  const files = await saved(figure, "Picture as SVG");
  return Promise.all(
    files.map(async ({ name, bytes }) => {
      const svg = bytes.toString("utf8");
      const read = await figure.page().evaluate((text) => {
        const { documentElement: root } = new DOMParser().parseFromString(text, "image/svg+xml");
        const elements = [...root.querySelectorAll("*")];
        return {
          root: root.localName,
          foreign: elements.map(({ localName }) => localName).filter((each) => /^(image|style|script|use)$/.test(each)),
          classes: elements.filter((each) => each.hasAttribute("class")).length,
          title: root.querySelector("title")?.textContent ?? "",
          paths: [...root.querySelectorAll("path")].filter((path) => /^M/.test(path.getAttribute("d") ?? "")).length,
          words: root.textContent,
        };
      }, svg);
      expect(read.root, name).toBe("svg");
      expect(read.foreign, `${name}: what it would load`).toEqual([]);
      expect(read.classes, `${name}: classes of a style sheet that it does not have`).toBe(0);
      expect(svg, name).not.toMatch(/NaN|undefined|Infinity|oklch|var\(|url\(["']?(http|\/)/);
      expect(read.title.length, `${name}: title`).toBeGreaterThan(20);
      expect(read.words, name).toMatch(/illustrative[\s\S]*Effective\s*Dose/);
      return { name, title: read.title, paths: read.paths, words: read.words };
    }),
  );
}

/** The pictures as PNG, large enough for a slide. */
export async function savedImages(figure: Locator): Promise<readonly string[]> {
  const files = await saved(figure, "Picture as PNG");
  for (const { name, bytes } of files) {
    expect(bytes.subarray(1, 4).toString(), name).toBe("PNG");
    expect(bytes.readUInt32BE(16), `${name}: pixels across`).toBeGreaterThan(250);
    expect(bytes.length, name).toBeGreaterThan(3000);
  }
  return files.map(({ name }) => name);
}
