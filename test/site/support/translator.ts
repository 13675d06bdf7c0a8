// Does to a page what a browser does that translates it: each text node gives way to two nested font elements.
import type { Page } from "playwright-core";

/** Stands around each text that is translated. */
const [opening, closing] = ["«", "»"];

/**
 * Translates all text of the page that is not translated yet.
 *
 * @param way "replaced": by a copy, as in Chromium; "wrapped": the page's own text node moves into the font element
 */
export async function translate(page: Page, way: "replaced" | "wrapped" = "replaced"): Promise<void> {
  await page.evaluate(
    ([before, after, wraps]) => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const font = (): Element => document.createElementNS("http://www.w3.org/1999/xhtml", "font");
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      for (const text of texts) {
        const isLeft = text.parentElement?.closest("font, script, style, noscript, template, [translate=no]") !== null;
        if (isLeft || text.data.trim() === "") continue;
        const [outer, inner] = [font(), font()];
        outer.append(inner);
        if (wraps) {
          text.before(outer);
          inner.append(before, text, after);
        } else {
          inner.append(`${before}${text.data}${after}`);
          text.replaceWith(outer);
        }
      }
    },
    [opening, closing, way === "wrapped"] as const,
  );
}

/** The text of the page's figures and calculators, translated back. Announcements come when they come. */
const originalText = (page: Page): Promise<string[]> =>
  page.evaluate(
    ([before, after]) =>
      [...document.querySelectorAll("astro-island")].flatMap((island) => {
        const copy = island.cloneNode(true) as Element;
        for (const region of copy.querySelectorAll("[role=status]")) region.remove();
        const walker = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? "");
        return texts.join("").replaceAll(before, "").replaceAll(after, "");
      }),
    [opening, closing] as const,
  );

/** Where the text of one page differs from that of another: what stands there on each. */
export async function differences(page: Page, other: Page): Promise<string[]> {
  const [texts, expected] = [(await originalText(page)).join("|"), (await originalText(other)).join("|")];
  if (texts === expected) return [];
  let at = 0;
  while (texts[at] === expected[at]) at++;
  const around = (text: string): string => text.slice(Math.max(0, at - 40), at + 40);
  return [around(texts), around(expected)];
}
