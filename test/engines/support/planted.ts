// Faults that are put into a page: a check that cannot fail would pass any page.
import { expect, it } from "vitest";
import type { EngineOnSite } from "./engine.ts";
import { moveSliders } from "./sliders.ts";

/** Runs in the page: prints an error, throws one, asks for what is not there or not allowed. */
function misbehave(): void {
  console.error("a printed error");
  setTimeout(() => {
    throw new Error("a thrown error");
  });
  void fetch("/missing.json");
  void fetch("https://example.invalid/").catch(() => undefined);
}

/** Runs in the page: a slider that says nothing and is beside no picture. */
function addMuteSlider(): void {
  document
    .querySelector("main")
    ?.append(Object.assign(document.createElement("input"), { type: "range", ariaLabel: "Mute" }));
}

export function testPlantedFaults(onSite: () => EngineOnSite): void {
  it("reports printed and thrown errors, files that are missing and addresses that are not allowed", async () => {
    const { engine, open, faults } = onSite();
    await open("about/");
    await engine.evaluate(misbehave);
    for (const part of ["a printed error", "a thrown error", "status 404", "example.invalid"])
      await expect.poll(async () => (await faults()).join("\n")).toContain(part);
    await open("about/");
    expect(await faults()).toEqual([]);
  });

  it("notices a slider that says nothing and changes no picture", async () => {
    const { engine, open } = onSite();
    await open("about/");
    await engine.evaluate(addMuteSlider);
    const text = (await moveSliders(engine, 200)).faults.join("\n");
    expect(text).toContain('slider "Mute", by pointer: it still says ""');
    expect(text).toContain('slider "Mute", by keys: its picture stays the same');
    expect(text).toContain("what is painted stays the same");
  });
}
