// Walks a page with the Tab key and judges each stop.
import type { Page } from "playwright-core";

interface Stop {
  readonly element: string;
  readonly faults: readonly string[];
}

/** What the page writes down while Tab is pressed. `left` once focus is on no element. */
interface Walk {
  readonly stops: Stop[];
  left: boolean;
}

/** Runs in the page: judges the focused element each time Tab is let go, until focus is on no element. */
function watchWalk(): void {
  const walked: Walk = { stops: [], left: false };
  let before: Element | undefined;
  Object.assign(globalThis, { walked });
  addEventListener("keyup", onKeyup, { capture: true });

  function onKeyup({ key }: KeyboardEvent): void {
    if (key !== "Tab" || walked.left) return;
    const element = document.activeElement;
    if (element === null || element === document.body || element === document.documentElement) walked.left = true;
    else {
      walked.stops.push(judge(element));
      before = element;
    }
  }

  function judge(element: Element): Stop {
    const faults: string[] = [];
    const labels = element instanceof HTMLInputElement ? [...(element.labels ?? [])] : [];

    const hasRing = (candidate: Element): boolean => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(candidate);
      return outlineStyle !== "none" && parseFloat(outlineWidth) >= 1 && !/, 0\)$|transparent/.test(outlineColor);
    };
    const shadow = getComputedStyle(element).boxShadow;
    const near = [...labels, element.nextElementSibling, element.parentElement].filter((each) => each !== null);
    if (!hasRing(element) && shadow === "none" && !near.some(hasRing))
      faults.push("shows no focus (no outline, no shadow)");

    const box =
      [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0) ??
      element.getBoundingClientRect();
    const left = Math.max(0, box.left);
    const right = Math.min(innerWidth, box.right);
    const top = Math.max(0, box.top);
    const bottom = Math.min(innerHeight, box.bottom);
    if (right <= left || bottom <= top) faults.push("is out of view");
    else {
      const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      const own = element instanceof SVGElement ? (element.ownerSVGElement ?? element) : element;
      const isOwn = hit !== null && (own.contains(hit) || labels.some((label) => label.contains(hit)));
      if (!isOwn)
        faults.push(
          `is covered by <${hit?.tagName.toLowerCase() ?? "nothing"} class="${hit?.getAttribute("class") ?? ""}">`,
        );
      // What fits well is shown whole; of a long table, half is enough to see where one is.
      const shown = (bottom - top) / Math.min(box.height, innerHeight);
      if (shown < (box.height < innerHeight / 2 ? 0.99 : 0.5))
        faults.push(`is only ${Math.round(shown * 100)} % in view`);
    }

    const last = before;
    const follows =
      last === undefined || (last.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
    if (!follows)
      faults.push(
        `comes after <${last.tagName.toLowerCase()}> "${(last as HTMLElement).innerText.trim().slice(0, 30)}", which is later in the document`,
      );
    const name = element.getAttribute("aria-label") ?? element.textContent.trim().slice(0, 40);
    return { element: `<${element.tagName.toLowerCase()} id="${element.id}"> "${name}"`, faults };
  }
}

/** So many times Tab is pressed before the page is asked where focus has been. */
const presses = 10;

/** Tabs from the top of the page until focus leaves it at the end. Throws when it never does: the reader would be trapped. */
async function walk(page: Page): Promise<readonly Stop[]> {
  const limit = 20 + (await page.locator("a[href], button, input, select, textarea, summary, [tabindex]").count());
  await page.evaluate(watchWalk);
  for (;;) {
    for (let press = 0; press < presses; press++) await page.keyboard.press("Tab");
    const { stops, left } = await page.evaluate(() => (globalThis as unknown as { walked: Walk }).walked);
    if (left) return stops;
    if (stops.length > limit)
      throw new Error(`Focus is trapped: after ${limit} presses of Tab it is on ${stops.at(-1)?.element ?? "nothing"}`);
  }
}

/** One line for each fault of a stop of the Tab key; a page without any stop is at fault too. */
export async function focusFaults(page: Page): Promise<string[]> {
  const stops = await walk(page);
  if (stops.length === 0) return ["the Tab key stops nowhere"];
  return stops.flatMap(({ element, faults }) => faults.map((fault) => `${element} ${fault}`));
}
