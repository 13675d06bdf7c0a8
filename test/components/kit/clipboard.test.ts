import { afterEach, expect, it, vi } from "vitest";
import { copyText } from "../../../src/components/kit/clipboard.ts";

afterEach(() => {
  vi.unstubAllGlobals();
});

it("copyText(text, what) copies, and says what was copied", async () => {
  const copied: string[] = [];
  vi.stubGlobal("navigator", { clipboard: { writeText: (text: string) => Promise.resolve(copied.push(text)) } });
  expect(await copyText("https://example.org/", "Link")).toBe("Link copied.");
  expect(copied).toEqual(["https://example.org/"]);
});

it.each([
  ["refuses", { clipboard: { writeText: () => Promise.reject(new Error("denied")) } }],
  ["has no clipboard", {}],
])("copyText(text, what) answers with the text itself where the browser %s", async (_, navigator) => {
  vi.stubGlobal("navigator", navigator);
  expect(await copyText("https://example.org/", "Link")).toBe("https://example.org/");
});
