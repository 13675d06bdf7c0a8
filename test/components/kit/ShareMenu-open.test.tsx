import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFields } from "../../../src/components/kit/fields.ts";
import type { FileTable } from "../../../src/components/kit/file-table.ts";
import { ShareMenu } from "../../../src/components/kit/ShareMenu.tsx";
import { openPage, send, settle } from "../../support/page.ts";
import { sketchFigure as figure } from "../../support/sketch-figure.ts";

/** A link that is pressed to save a file, in a page that keeps the file back. */
function stubFile(): void {
  vi.spyOn(URL, "createObjectURL").mockReturnValue("blob:0");
  vi.spyOn(document, "createElement").mockReturnValue({ click: () => undefined } as unknown as HTMLElement);
}

async function drawn(csv: () => Promise<FileTable> = () => Promise.reject(new Error("no answer"))) {
  const opened = openPage();
  vi.stubGlobal("location", new URL("https://example.org/page/"));
  const print = vi.fn();
  const page: { parent?: object; print: () => void } = { print };
  vi.stubGlobal("window", page);
  await opened.draw(
    <ShareMenu
      figure={figure}
      fields={createFields(figure.fields)}
      places={{ page: "/figures/sketch/", embed: "/embed/sketch/" }}
      fileName="sketch"
      csv={csv}
    />,
  );
  const menu = opened.figure.one("details");
  const scrollIntoView = vi.fn();
  for (const part of menu.childNodes) Object.assign(part, { scrollIntoView });
  Object.defineProperty(menu, "lastElementChild", { get: () => menu.childNodes.at(-1) });
  const [button, note] = [opened.figure.one("summary"), opened.figure.one(".share-note")];
  const toggle = async (open: boolean): Promise<void> => {
    menu.open = open;
    send(menu, "toggle");
    await settle();
  };
  /** Opens the menu, presses the button of this label, and waits for what it does. */
  const choose = async (label: string): Promise<void> => {
    await toggle(true);
    const item = opened.figure.all("button").find(({ textContent }) => textContent === label);
    if (item === undefined) throw new Error(`no "${label}" in the menu`);
    send(item, "click");
    await vi.dynamicImportSettled();
    await settle();
  };
  return { ...opened, menu, button, note, choose, toggle, print, scrollIntoView };
}

beforeEach(() => {
  vi.stubGlobal("navigator", { clipboard: { writeText: () => Promise.resolve() } });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe("ShareMenu, open", () => {
  it("closes when an item is chosen, gives its button the focus, and says what was done", async () => {
    const { menu, button, note, choose } = await drawn();
    await choose("Copy link");
    expect([menu.open, button.focused]).toEqual([false, 1]);
    expect(note.textContent).toBe("Link copied.");
  });

  it("is empty of words when it is opened again, and keeps them when it is closed", async () => {
    const { note, choose, toggle } = await drawn();
    await choose("Copy link");
    await toggle(false);
    expect(note.textContent).toBe("Link copied.");
    await toggle(true);
    expect(note.textContent).toBe("");
  });

  it("says why something did not work", async () => {
    const { note, choose } = await drawn();
    await choose("Data as CSV");
    expect(note.textContent).toBe("That did not work: no answer.");
  });

  it("shows the figure that it stands in on the full screen", async () => {
    const { figure: place, page, choose } = await drawn();
    const requestFullscreen = vi.fn(() => Promise.resolve());
    Object.assign(page, { fullscreenEnabled: true });
    Object.assign(place, { requestFullscreen });
    await choose("Full screen");
    expect(requestFullscreen).toHaveBeenCalledOnce();
  });

  it("comes into sight as far as it can when it is opened", async () => {
    const { toggle, scrollIntoView } = await drawn();
    await toggle(false);
    expect(scrollIntoView).not.toHaveBeenCalled();
    await toggle(true);
    expect(scrollIntoView).toHaveBeenCalledExactlyOnceWith({ block: "nearest" });
  });

  it("closes with Escape, and only then keeps that key from the page", async () => {
    const { menu, button, toggle } = await drawn();
    expect(send(menu, "keydown", { key: "Escape" })).toBe(false);
    await toggle(true);
    expect(send(menu, "keydown", { key: "Tab" })).toBe(false);
    expect([menu.open, button.focused]).toEqual([true, 0]);
    expect(send(menu, "keydown", { key: "Escape" })).toBe(true);
    expect([menu.open, button.focused]).toEqual([false, 1]);
  });

  it("closes when something else is pressed or gets the focus", async () => {
    const { figure: place, page, menu, button, tell, toggle } = await drawn();
    await toggle(true);
    const [inside, outside] = [menu.one("li"), page.body];
    for (const target of [inside, null]) {
      tell("pointerdown", { target });
      send(menu, "focusout", { relatedTarget: target });
    }
    expect(menu.open).toBe(true);
    tell("pointerdown", { target: outside });
    expect(menu.open).toBe(false);
    menu.open = true;
    send(menu, "focusout", { relatedTarget: place });
    expect([menu.open, button.focused]).toEqual([false, 0]);
  });

  it("hears no press once it has left the page", async () => {
    const { page, menu, draw, tell } = await drawn();
    await draw(null);
    menu.open = true;
    tell("pointerdown", { target: page.body });
    expect(menu.open).toBe(true);
  });

  it("shows what a file holds where a frame may have kept the file back, all selected once it has the focus", async () => {
    const { figure: place, choose } = await drawn(() => Promise.resolve({ columns: [{ name: "week" }], rows: [[1]] }));
    stubFile();
    vi.stubGlobal("window", { parent: {} });
    await choose("Copy link");
    expect(place.all("textarea")).toEqual([]);
    await choose("Data as CSV");
    const text = place.one("textarea");
    expect(text.getAttribute("value")).toMatch(/^week,model\r\n1,"illustrative, version /);
    const select = vi.fn();
    Object.assign(text, { select });
    send(text, "focus");
    expect(select).toHaveBeenCalledOnce();
  });
});
