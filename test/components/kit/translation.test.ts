import { options } from "preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openPage, PageElement, PageNode, settle } from "../../support/page.ts";

type Nodes = readonly PageNode[];
/** A change of a page, as a browser reports it. */
interface Change {
  readonly type: string;
  readonly target: PageNode;
  readonly addedNodes: Nodes;
  readonly removedNodes: Nodes;
  readonly nextSibling: PageNode | null;
}
let changes: Change[] = [];
let watched: unknown[] = [];
let drawLater: (draw: () => void) => void;
let body: PageElement;
/** Called once already. */
let again: () => void;

const usual = options.debounceRendering?.bind(options);
beforeEach(async () => {
  body = openPage().page.body;
  [changes, watched] = [[], []];
  vi.stubGlobal(
    "MutationObserver",
    class {
      observe = (...what: readonly unknown[]) => watched.push(...what);
      takeRecords = (): Change[] => changes.splice(0);
    },
  );
  vi.stubGlobal("SVGElement", Svg);
  // It watches one page from the first call on: each test has a page of its own.
  vi.resetModules();
  const { followTranslation } = await import("../../../src/components/kit/translation.ts");
  followTranslation();
  if (options.debounceRendering === undefined) throw new Error("drawing does not wait for the translation");
  drawLater = options.debounceRendering.bind(options);
  again = followTranslation;
});
afterEach(() => {
  if (usual === undefined) delete options.debounceRendering;
  else options.debounceRendering = usual;
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

class Svg extends PageElement {}
const text = (words: string): PageNode => new PageNode(3, "#text", words);
/** A translator's element around its own words. */
function font(words: string): PageElement {
  const made = new PageElement("font");
  made.appendChild(text(words));
  return made;
}

/** A change of the page that the browser reports. */
function exchange(target: PageElement, removed: Nodes, added: Nodes): void {
  const last = removed.at(-1) ?? null;
  const nextSibling = last?.nextSibling ?? null;
  for (const node of removed) target.removeChild(node);
  for (const node of added) target.insertBefore(node, nextSibling);
  changes.push({ type: "childList", target, addedNodes: added, removedNodes: removed, nextSibling });
}

/** An island of one paragraph whose words are translated. */
function translated({ sleeps = false } = {}) {
  const [island, paragraph] = [new PageElement("astro-island"), new PageElement("p")];
  if (sleeps) island.setAttribute("ssr", "");
  vi.spyOn(paragraph, "closest").mockImplementation((selector) =>
    selector === "astro-island:not([ssr])" && !sleeps ? island : null,
  );
  body.appendChild(island);
  island.appendChild(paragraph);
  const [before, after] = [text("fibers"), text("!")];
  for (const node of [before, after]) paragraph.appendChild(node);
  exchange(paragraph, [before], [font("Fasern")]);
  return { island, paragraph, before };
}
const draw = async (what: () => void): Promise<void> => {
  drawLater(what);
  await settle();
};

describe("followTranslation()", () => {
  it("watches all that the page shows", () => {
    expect(watched).toEqual([body, { childList: true, characterData: true, subtree: true }]);
  });

  it("takes a translation back while something is drawn, and makes it again where nothing was", async () => {
    const { paragraph } = translated();
    let seen = "";
    await draw(() => (seen = paragraph.textContent));
    expect([seen, paragraph.textContent]).toEqual(["fibers!", "Fasern!"]);
  });

  it("shows what was drawn in place of a translation of what stood there", async () => {
    const { paragraph, before } = translated();
    await draw(() => {
      before.data = "all fibers";
      changes.push({ type: "characterData", target: before, addedNodes: [], removedNodes: [], nextSibling: null });
    });
    expect(paragraph.textContent).toBe("all fibers!");
    // And it is not made again later.
    await draw(() => undefined);
    expect(paragraph.textContent).toBe("all fibers!");
  });

  it("forgets a translation of an element whose parts were drawn anew", async () => {
    const { paragraph, before } = translated();
    await draw(() => {
      exchange(paragraph, [before], [text("none")]);
    });
    expect(paragraph.textContent).toBe("none!");
  });

  it("takes back several changes in their order, and makes them again", async () => {
    const { paragraph } = translated();
    const [first] = paragraph.childNodes;
    if (first === undefined) throw new Error("nothing is translated");
    exchange(paragraph, [first], [font("fibres")]);
    const seen: string[] = [];
    for (let times = 0; times < 2; times++) await draw(() => seen.push(paragraph.textContent));
    expect([...seen, paragraph.textContent]).toEqual(["fibers!", "fibers!", "fibres!"]);
  });

  it("leaves alone islands that sleep, and what only adds a drawing", async () => {
    const asleep = translated({ sleeps: true });
    const awake = translated();
    await draw(() => undefined);
    exchange(awake.paragraph, [], [new Svg("g")]);
    const seen: string[] = [];
    await draw(() => seen.push(asleep.paragraph.textContent, String(awake.paragraph.all("g").length)));
    expect(seen).toEqual(["Fasern!", "1"]);
  });

  it("makes nothing again in what has left the page", async () => {
    const { island, paragraph } = translated();
    await draw(() => undefined);
    island.remove();
    await draw(() => undefined);
    await draw(() => undefined);
    expect(paragraph.textContent).toBe("Fasern!");
  });

  it("notes at a second call what was changed so far, and goes on watching", async () => {
    const { paragraph } = translated();
    again();
    expect([changes.length, watched.length]).toEqual([0, 2]);
    let seen = "";
    await draw(() => (seen = paragraph.textContent));
    expect(seen).toBe("fibers!");
  });
});
