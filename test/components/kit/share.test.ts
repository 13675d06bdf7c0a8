import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createFields } from "../../../src/components/kit/fields.ts";
import type { share as Share, Shared } from "../../../src/components/kit/share.ts";
import { modelVersion } from "../../../src/sim/index.ts";
import { sketchFigure as figure, type SketchState as State } from "../../support/sketch-figure.ts";

const saveSvg = vi.fn((_: unknown, name: string) => `<svg>${name}</svg>`);
const savePng = vi.fn(() => Promise.resolve());
let share: typeof Share;
// What draws a copy of a picture needs a browser; files of numbers do not. Other tests have the module as it is.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(import("../../../src/components/kit/download.ts"), async (original) => ({
    ...(await original()),
    saveSvg,
    savePng,
  }));
  ({ share } = await import("../../../src/components/kit/share.ts"));
});
afterAll(() => {
  vi.doUnmock("../../../src/components/kit/download.ts");
  vi.resetModules();
});

const picture = { svg: [], title: "A sketch" };

let copied: string[] = [];
let forgotten: string[] = [];
let files: { readonly name: string; readonly blob: Blob }[] = [];
const print = vi.fn();
const at = (path: string): void => {
  vi.stubGlobal("location", new URL(path, "https://example.org"));
};
/** A page by itself, or one in a frame of another. */
const inFrame = (is: boolean): void => {
  const page: { parent?: object; print: () => void } = { print };
  page.parent = is ? {} : page;
  vi.stubGlobal("window", page);
};

beforeEach(() => {
  vi.useFakeTimers({ now: new Date("2026-10-04T12:00:00Z") });
  [copied, files] = [[], []];
  for (const mock of [print, saveSvg, savePng]) mock.mockClear();
  at("/page/?v=1&i=95");
  inFrame(false);
  vi.stubGlobal("navigator", { clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) } });
  const blobs = new Map<string, Blob>();
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
    const url = `blob:${blobs.size}`;
    if (blob instanceof Blob) blobs.set(url, blob);
    return url;
  });
  forgotten = [];
  vi.spyOn(URL, "revokeObjectURL").mockImplementation((url) => {
    forgotten.push(url);
  });
  vi.stubGlobal("document", {
    fullscreenEnabled: true,
    createElement: (name: string) => {
      expect(name).toBe("a");
      const link = {
        href: "",
        download: "",
        click: () => {
          const blob = blobs.get(link.href);
          if (blob !== undefined) files.push({ name: link.download, blob });
        },
      };
      return link;
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function shared(change: Partial<Shared<State>> = {}): Shared<State> {
  const fields = createFields(figure.fields);
  fields.choose({ intensity: 1.1 });
  return {
    figure,
    fields,
    places: { page: "/figures/sketch/", embed: "/embed/sketch/" },
    fileName: "sketch-110",
    csv: () => ({ columns: [{ name: "week" }], rows: [[1], [2]] }),
    pictures: () => [picture],
    ...change,
  };
}
const page = `https://example.org/figures/sketch/?v=${modelVersion}&i=110`;

describe("share(item, shared, element)", () => {
  it("copies a link to the present page, and from a frame one to the figure's own page", async () => {
    expect(await share("link", shared(), null)).toEqual({ says: "Link copied." });
    at("/embed/sketch/?v=1");
    expect(await share("link", shared(), null)).toEqual({ says: "Link copied." });
    expect(copied).toEqual([`https://example.org/page/?v=${modelVersion}&i=110`, page]);
  });

  it("copies the code of a frame with the figure alone, as tall as it is where it is narrow", async () => {
    expect(await share("embed", shared(), null)).toEqual({ says: "Embed code copied." });
    expect(copied).toEqual([
      `<iframe src="https://example.org/embed/sketch/?v=${modelVersion}&amp;i=110" title="A sketch." width="100%" height="800" loading="lazy" style="border:0"></iframe>`,
    ]);
  });

  it("copies citations of the figure's question and its own page, read today", async () => {
    expect(await share("text", shared(), null)).toEqual({ says: "Citation copied." });
    expect(await share("bibtex", shared(), null)).toEqual({ says: "BibTeX entry copied." });
    expect(copied[0]).toBe(
      `Effective Dose. What is sketched? (model version ${modelVersion}). ${page} (read October 4, 2026).`,
    );
    expect(copied[1]).toContain(`url     = {${page}},\n  urldate = {2026-10-04},`);
  });

  it("saves the numbers with their grade, marked as Unicode for spreadsheets", async () => {
    expect(await share("csv", shared(), null)).toEqual({ says: "sketch-110.csv saved." });
    const [file, ...more] = files;
    expect([file?.name, file?.blob.type, more]).toEqual(["sketch-110.csv", "text/csv;charset=utf-8", []]);
    const bytes = new Uint8Array((await file?.blob.arrayBuffer()) ?? new ArrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe(
      `week,model\r\n1,"illustrative, version ${modelVersion}"\r\n2,"illustrative, version ${modelVersion}"\r\n`,
    );
  });

  it("keeps a file's address until the download has begun, and then lets it go", async () => {
    await share("csv", shared(), null);
    vi.advanceTimersByTime(9999);
    expect(forgotten).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(forgotten).toEqual(["blob:0"]);
  });

  it("gives the numbers as text too in a frame, which may keep the file back", async () => {
    inFrame(true);
    expect(await share("csv", shared(), null)).toEqual({
      says: "sketch-110.csv saved, unless this frame forbids it. If no file came, copy the text below.",
      text: `week,model\r\n1,"illustrative, version ${modelVersion}"\r\n2,"illustrative, version ${modelVersion}"\r\n`,
    });
  });

  it("saves every picture under its own name, or the figure's", async () => {
    const pictures = () => Promise.resolve([picture, { ...picture, name: "muscle" }]);
    expect(await share("svg", shared({ pictures }), null)).toEqual({ says: "sketch-110.svg, muscle.svg saved." });
    expect(saveSvg.mock.calls.map(([, name]) => name)).toEqual(["sketch-110", "muscle"]);
    expect(savePng).not.toHaveBeenCalled();
    expect(await share("png", shared({ pictures }), null)).toEqual({ says: "sketch-110.png, muscle.png saved." });
    expect(savePng.mock.calls).toEqual([
      [picture, "sketch-110"],
      [{ ...picture, name: "muscle" }, "muscle"],
    ]);
  });

  it("gives drawings as text in a frame, and of pixels the page that they can be saved from", async () => {
    inFrame(true);
    const pictures = () => [picture, { ...picture, name: "muscle" }];
    expect((await share("svg", shared({ pictures }), null)).text).toBe("<svg>sketch-110</svg>\n<svg>muscle</svg>");
    expect(await share("png", shared(), null)).toEqual({
      says: `sketch-110.png saved, unless this frame forbids it. If no file came, save it from ${page}`,
    });
  });

  it("says so where there is no picture", async () => {
    expect(await share("svg", shared({ pictures: () => [] }), null)).toEqual({ says: "There is no picture to save." });
  });

  it("shows the figure on the full screen where the browser can", async () => {
    const requestFullscreen = vi.fn(() => Promise.resolve());
    const element = { requestFullscreen } as unknown as HTMLElement;
    expect(await share("full-screen", shared(), element)).toEqual({ says: "" });
    expect(requestFullscreen).toHaveBeenCalledOnce();
    const refusal = { says: "This browser cannot show a figure on the full screen." };
    expect(await share("full-screen", shared(), null)).toEqual(refusal);
    vi.stubGlobal("document", { fullscreenEnabled: false });
    expect(await share("full-screen", shared(), element)).toEqual(refusal);
    expect(requestFullscreen).toHaveBeenCalledOnce();
  });

  it("prints the page", async () => {
    expect(await share("print", shared(), null)).toEqual({ says: "" });
    expect(print).toHaveBeenCalledOnce();
  });

  it("says why something did not work", async () => {
    const csv = () => Promise.reject(new Error("no answer"));
    expect(await share("csv", shared({ csv }), null)).toEqual({ says: "That did not work: no answer." });
  });
});
