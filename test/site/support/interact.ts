// Uses a page as a reader would, without knowing what it is about: moves its sliders, opens what opens, types nonsense.
import type { Page } from "playwright-core";
import { nextFrame } from "../../../scripts/browser/next-frame.ts";

/** Words that open a card: citations and terms. */
export const cues = "main a[aria-expanded]:visible";

/** Moves every slider, opens every `<details>`, then the first card. Returns how many of these there are. */
export async function openEverything(page: Page): Promise<number> {
  let used = 0;
  // Handles, not locators: a locator would look again, and find one less each time.
  const closed = (kind: string) => page.locator(`details${kind}:not([open]) > summary`).elementHandles();
  // The menus last: an open one lies over what is below it, and closes when something else is pressed.
  for (const summary of [...(await closed(":not(.share)")), ...(await closed(".share"))]) {
    if (!(await summary.isVisible())) continue;
    await summary.click();
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
