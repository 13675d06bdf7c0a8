import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { savePng, saveSvg, type Picture } from "../../../src/components/kit/download.ts";
import { PageElement } from "../../support/page.ts";

/** As much of a drawing as is copied. */
class Drawing extends PageElement {
  #text = "";
  override get textContent(): string {
    return this.#text + super.textContent;
  }
  override set textContent(text: string) {
    this.#text = text;
  }
  get viewBox() {
    const [x, y, width, height] = (this.getAttribute("viewBox") ?? "").split(" ").map(Number);
    return { baseVal: { x, y, width, height } };
  }
  getBBox() {
    return this.viewBox.baseVal;
  }
  append(...nodes: readonly Drawing[]): void {
    for (const node of nodes) this.appendChild(node);
  }
  prepend(...nodes: readonly Drawing[]): void {
    for (const node of nodes.toReversed()) this.insertBefore(node, this.firstChild);
  }
  override querySelectorAll(selector: string): readonly PageElement[] {
    return selector === "*" ? this.all("") : this.all(selector);
  }
  cloneNode(): Drawing {
    const copy = drawing(this.localName, Object.fromEntries(this.attributes));
    for (const node of this.childNodes) if (node instanceof Drawing) copy.append(node.cloneNode());
    return copy;
  }
  get markup(): string {
    const attributes = [...this.attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
    const inner = this.childNodes.map((node) => (node instanceof Drawing ? node.markup : "")).join("");
    return `<${this.localName}${attributes}>${this.#text}${inner}</${this.localName}>`;
  }
}

function drawing(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...inner: readonly Drawing[]
): Drawing {
  const made = new Drawing(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...inner);
  return made;
}
/** A muscle 429 px wide, under which 78 letters of 10 px have room, in a figure with this grade. */
function muscle(grade: string | null = " computed ") {
  const svg = drawing(
    "svg",
    { class: "muscle", viewBox: "0 0 429 100", "aria-labelledby": "a" },
    drawing("path", { class: "cell" }),
  );
  const figure = drawing("figure", {}, svg);
  const caption = { textContent: grade };
  Object.assign(figure, {
    querySelector: (selector: string) => (selector === "figcaption .grade" && grade !== null ? caption : null),
  });
  return svg as unknown as SVGSVGElement;
}
/** What the style sheet says of every element. */
const styles: Readonly<Record<string, string>> = {
  fill: "oklch(0.5 0.1 50)",
  "fill-opacity": "0.5",
  stroke: "none",
  "stroke-width": "2px",
  "stroke-opacity": "1",
  "stroke-linejoin": "round",
  "stroke-linecap": "butt",
  "stroke-dasharray": "4px",
  "font-family": "serif",
  "font-size": "12px",
  "font-weight": "600",
  "text-anchor": "middle",
  opacity: "0.9",
  "paint-order": "stroke",
};
/** The same on the copy, with the color as every program knows it. */
const written = Object.entries({ ...styles, fill: "rgb(1, 2, 3)" })
  .map(([name, value]) => ` ${name}="${value}"`)
  .join("");

let files: { readonly name: string; readonly type: string; readonly text: Promise<string> }[] = [];
let blobs: Blob[] = [];
let painted: unknown[] = [];

beforeEach(() => {
  vi.useFakeTimers();
  [files, blobs, painted] = [[], [], []];
  vi.stubGlobal("location", new URL("https://example.org/page/?v=1"));
  vi.stubGlobal("SVGSVGElement", Drawing);
  vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => `blob:${blobs.push(blob as Blob) - 1}`);
  vi.spyOn(URL, "revokeObjectURL").mockImplementation((url) => painted.push(`forgets ${url}`));
  const context = {
    clearRect: () => undefined,
    fillStyle: "",
    fillRect: () => painted.push(context.fillStyle),
    getImageData: () => ({ data: [1, 2, 3, 255] }),
    drawImage: (_: unknown, ...box: readonly number[]) => painted.push(box),
  };
  const canvas = {
    width: 0,
    height: 0,
    getContext: (kind: string) => (kind === "2d" ? context : null),
    toBlob: (take: (blob: Blob | null) => void, type: string) => {
      take(canvas.width > 9000 ? null : new Blob(["pixels"], { type }));
    },
  };
  const link = {
    href: "",
    download: "",
    click: () => {
      const blob = blobs[Number(link.href.slice(5))];
      if (blob !== undefined) files.push({ name: link.download, type: blob.type, text: blob.text() });
    },
  };
  const documentElement = {};
  vi.stubGlobal("document", {
    documentElement,
    createElementNS: (space: string, name: string) => {
      expect(space).toBe("http://www.w3.org/2000/svg");
      return new Drawing(name);
    },
    createElement: (name: string) => (name === "canvas" ? canvas : link),
  });
  vi.stubGlobal("getComputedStyle", (element: object) =>
    element === documentElement
      ? { color: "black", backgroundColor: "white" }
      : { getPropertyValue: (name: string) => styles[name] ?? `nothing is asked for ${name}` },
  );
  vi.stubGlobal(
    "XMLSerializer",
    class {
      serializeToString = ({ markup }: Drawing): string => markup;
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const imprint = (x: number, y: number, size: number, words: string): string =>
  `<text x="${x}" y="${y}" font-size="${size}" font-family="system-ui, sans-serif" fill="black">${words}</text>`;
/** Without the dust of binary fractions. */
const clean = (text: string): string =>
  text.replaceAll(/\d+\.\d{6,}/g, (number) => String(Number(Number(number).toFixed(6))));
const source = "Effective Dose, CC BY 4.0, https://example.org/page/";

describe("saveSvg(picture, name)", () => {
  it("writes the drawing as it looks on the page, on paper, with its title, and under it what it is", async () => {
    const text = saveSvg({ svg: muscle(), title: "A muscle." }, "muscle");
    expect(clean(text)).toBe(
      '<svg viewBox="0 0 429 122" width="429" height="122" xmlns="http://www.w3.org/2000/svg">' +
        '<title>A muscle.</title><rect x="0" y="0" width="100%" height="100%" fill="white"></rect>' +
        `<path${written}></path>${imprint(10, 112, 10, `A muscle · computed · ${source}`)}</svg>`,
    );
    const [file] = files;
    expect([file?.name, file?.type, await file?.text]).toEqual(["muscle.svg", "image/svg+xml", text]);
  });

  it("asks for each color once", () => {
    saveSvg({ svg: muscle(), title: "A muscle" }, "muscle");
    expect(painted).toEqual(["oklch(0.5 0.1 50)"]);
  });

  it("breaks a long title into lines, and makes room for them; leaves out the grade of a figure that has none", () => {
    const title = "Every fiber of this muscle works at this effort, and each one of them works hard";
    const text = clean(saveSvg({ svg: muscle(null), title }, "muscle"));
    expect(text).toContain(imprint(10, 112, 10, title.slice(0, 75)));
    expect(text).toContain(imprint(10, 126, 10, `${title.slice(76)} · ${source}`));
    expect(text).toContain('viewBox="0 0 429 136"');
  });

  it("puts several drawings side by side, each under its heading, in letters of one size", () => {
    const picture: Picture = {
      svg: [
        { svg: muscle(), heading: ["Type I", "slow"], width: 200 },
        { svg: muscle(), heading: ["Type IIa", "fast"], width: 200 },
      ] as never,
      title: "Two muscles",
    };
    const text = saveSvg(picture, "two");
    for (const [words, weight] of [
      ["Type I", 700],
      ["slow", 400],
      ["Type IIa", 700],
    ] as const)
      expect(text).toMatch(new RegExp(`<text [^>]* fill="black" [^>]*font-weight="${weight}">${words}</text>`));
    // Each is drawn 200 px wide, and as high as its shape asks for.
    const drawn = [
      ...text.matchAll(/<svg viewBox="0 0 429 100" x="([\d.]+)" y="([\d.]+)" width="200" height="([\d.]+)"/g),
    ];
    const [first, second] = drawn.map(([, ...numbers]) => numbers.map(Number));
    expect([first?.[2], second?.[2]]).toEqual([first?.[2], first?.[2]]);
    expect(first?.[2]).toBeCloseTo((200 * 100) / 429, 6);
    expect((second?.[0] ?? 0) - (first?.[0] ?? 0)).toBeGreaterThanOrEqual(200);
    expect(second?.[1]).toBe(first?.[1]);
    expect(text).toContain('font-size="13" font-family="system-ui, sans-serif" fill="black">Two muscles · computed');
  });
});

describe("savePng(picture, name)", () => {
  const picture = (): Picture => ({ svg: muscle(), title: "A muscle" });
  const image = (naturalWidth: number): void => {
    vi.stubGlobal(
      "Image",
      class {
        src = "";
        naturalWidth = naturalWidth;
        naturalHeight = 122;
        decode = (): Promise<void> => {
          expect(this.src).toBe("blob:0");
          return Promise.resolve();
        };
      },
    );
  };

  it("draws twice the size of the drawing, and forgets the drawing's address", async () => {
    image(429);
    await savePng(picture(), "muscle");
    expect(painted.slice(1)).toEqual([[0, 0, 858, 244], "forgets blob:0"]);
    const [file] = files;
    expect([file?.name, file?.type, await file?.text]).toEqual(["muscle.png", "image/png", "pixels"]);
  });

  it("says so where the browser cannot draw it", async () => {
    image(5000);
    await expect(savePng(picture(), "muscle")).rejects.toThrow("this browser could not draw a picture so large");
    expect(painted).toContain("forgets blob:0");
    expect(files).toEqual([]);
  });
});
