// Presses what saves a file, and reads the file.
import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";

export async function downloaded(button: Locator): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const waiting = button.page().waitForEvent("download");
  await button.click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}
