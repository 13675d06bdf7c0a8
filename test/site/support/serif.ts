// Which characters a page sets in the serif that the face cannot draw.
import type { Page } from "playwright-core";
import { borrowedCharacters, serifCharacters } from "../../../integrations/fonts/serif-characters.ts";

/** One line for each character that neither list holds; one when the page sets nothing in the serif. */
export const unlistedCharacters = (page: Page): Promise<string[]> =>
  page.evaluate((listed) => {
    const known = new Set(Array.from(`${listed}\n\t`));
    const firstFamily = (families: string): string | undefined => families.split(",")[0]?.trim();
    const serif = firstFamily(getComputedStyle(document.documentElement).getPropertyValue("--font-serif"));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const faults = new Map<string, string>();
    let count = 0;
    for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
      const element = text.parentElement;
      if (element === null || element.closest("script, style, noscript, template") !== null) continue;
      if (firstFamily(getComputedStyle(element).fontFamily) !== serif) continue;
      count += 1;
      const content = text.textContent ?? "";
      for (const character of content)
        if (!known.has(character))
          faults.set(character, `${character} (U+${character.codePointAt(0)?.toString(16)}) in ${content.trim()}`);
    }
    return count > 0 ? [...faults.values()] : ["no text is set in the serif"];
  }, serifCharacters + borrowedCharacters);
