// Uses a page as a reader would, without knowing what it is about: moves its sliders, opens what opens, types nonsense.
import type { Page } from "playwright-core";
import { nextFrame } from "../../../scripts/browser/next-frame.ts";

/** Words that open a card: citations and terms. */
export const cues = "main a[aria-expanded]:visible";

/** Runs in the page: opens every `<details>` that can be seen, and those inside it. By script, because a mouse takes seconds. */
function openDetails(): number {
  const summaries = document.querySelectorAll<HTMLElement>("details:not([open], .share) > summary");
  let opened = 0;
  for (const summary of summaries) {
    if (!summary.checkVisibility()) continue;
    summary.click();
    opened++;
  }
  return opened;
}

/** Waits for what is fetched when it is opened: until the page has grown no more for a moment. */
async function settled(page: Page): Promise<void> {
  const size = (): Promise<number> => page.locator("main *").count();
  let now = await size();
  let before: number;
  do {
    before = now;
    await page.waitForTimeout(150);
    now = await size();
  } while (now !== before);
}

/** Opens every `<details>`, moves every slider, then opens the first card. Returns how many of these there are. */
export async function openEverything(page: Page): Promise<number> {
  let used = await page.evaluate(openDetails);
  await settled(page);
  // Handles, not locators: a locator would look again, and find one less each time. The menus by mouse and last: an open one lies
  // over what is below it, and closes when something else is pressed.
  for (const summary of await page.locator("details.share:not([open]) > summary").elementHandles()) {
    if (!(await summary.isVisible())) continue;
    await summary.click();
    used++;
  }
  for (const slider of await page.locator("input[type=range]:visible:enabled").elementHandles()) {
    // One slider may take another away.
    if (!(await slider.isVisible())) continue;
    await slider.focus();
    await page.keyboard.press("PageUp");
    await page.keyboard.press("ArrowRight");
    used++;
  }
  const cue = page.locator(cues).first();
  if ((await cue.count()) > 0) {
    await cue.click();
    used++;
  }
  await nextFrame(page);
  return used;
}

/** Types what no field accepts into every text field. Returns how many there are. */
export async function showErrors(page: Page): Promise<number> {
  const fields = await page.locator("input[type=text]:visible, input:not([type]):visible").all();
  for (const field of fields) {
    await field.fill("12:99");
    await field.blur();
  }
  await nextFrame(page);
  return fields.length;
}
