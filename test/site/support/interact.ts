// Uses a page as a reader would, without knowing what it is about: moves its sliders, opens what opens, types nonsense.
import type { Page } from "playwright-core";

/** Words that open a card: citations and terms. */
export const cues = "main a[aria-expanded]:visible";

/** Moves every slider, opens every `<details>` and, one by one, every menu, then the first card. Returns how many there are. */
export async function openEverything(page: Page): Promise<number> {
  let used = 0;
  // Handles, not locators: a locator would look again, and find one less each time.
  for (const summary of await page.locator("details:not([open], .share) > summary").elementHandles()) {
    if (!(await summary.isVisible())) continue;
    await summary.click();
    used++;
  }
  // An open menu lies over what is under it: it is closed again.
  for (const menu of await page.locator("details.share > summary:visible").all()) {
    await menu.click();
    await page.keyboard.press("Escape");
    used++;
  }
  for (const slider of await page.locator("input[type=range]:visible:enabled").all()) {
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
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return used;
}

/** Types what no field accepts into every text field. Returns how many there are. */
export async function showErrors(page: Page): Promise<number> {
  const fields = await page.locator("input[type=text]:visible, input:not([type]):visible").all();
  for (const field of fields) {
    await field.fill("12:99");
    await field.blur();
  }
  await page.evaluate(() => new Promise(requestAnimationFrame));
  return fields.length;
}
