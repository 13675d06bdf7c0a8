import { useRef } from "preact/hooks";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Announcement, useAnnouncer } from "../../../src/components/kit/announcer.tsx";
import { numberField } from "../../../src/components/kit/field.ts";
import { createFields } from "../../../src/components/kit/fields.ts";
import { openPage, PageElement, settle } from "../../support/page.ts";

type Opened = ReturnType<typeof openPage>;
let opened: Opened;
let fields: ReturnType<typeof create>;
const create = () => createFields({ weeks: numberField("k", { min: 0, max: 16, step: 1, default: 8 }) });

/** A figure of the scene, which says its name and what has changed. */
function Speaker({ name }: { readonly name: string }) {
  const root = useRef<HTMLDivElement>(null);
  const announcer = useAnnouncer(fields, root, (before, now) => `${name}: ${before.weeks} to ${now.weeks}`);
  return (
    <div ref={root}>
      <Announcement announcer={announcer} />
    </div>
  );
}

beforeEach(() => {
  opened = openPage();
  fields = create();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const heard = (): readonly string[] => opened.figure.all("p").map(({ textContent }) => textContent);
const choose = async (weeks: number): Promise<void> => {
  fields.choose({ weeks });
  await settle(600);
};

describe("useAnnouncer(fields, root, text)", () => {
  it("says after each commit what has changed since it spoke last", async () => {
    await opened.draw(<Speaker name="block" />);
    expect(heard()).toEqual([""]);
    await choose(9);
    expect(heard()).toEqual(["block: 8 to 9"]);
    fields.set({ weeks: 11 });
    await settle(600);
    expect(heard(), "while a hand still moves").toEqual(["block: 8 to 9"]);
    fields.commit();
    await settle(600);
    expect(heard()).toEqual(["block: 9 to 11"]);
  });

  it("says what was taken back first", async () => {
    await opened.draw(<Speaker name="block" />);
    await choose(9);
    fields.undo();
    await settle(600);
    expect(heard()[0]).toMatch(/^Undone.* block: 9 to 8$/);
  });

  it("does not tell what was committed before it was there", async () => {
    fields.choose({ weeks: 12 });
    await opened.draw(<Speaker name="block" />);
    await settle(600);
    expect(heard()).toEqual([""]);
  });

  it("lets only the first figure of a scene speak where none holds the focus", async () => {
    await opened.draw(
      <>
        <Speaker name="block" />
        <Speaker name="week" />
      </>,
    );
    await choose(9);
    expect(heard()).toEqual(["block: 8 to 9", ""]);
  });

  it("speaks in the figure that holds the focus, and is silent where another one does", async () => {
    await opened.draw(<Speaker name="block" />);
    opened.page.activeElement = opened.figure.one("p");
    await choose(9);
    expect(heard()).toEqual(["block: 8 to 9"]);
    const other = new PageElement("figure");
    opened.page.body.appendChild(other);
    opened.page.activeElement = other;
    await choose(10);
    expect(heard()).toEqual(["block: 8 to 9"]);
  });

  it("leaves out what the slider with the focus has said", async () => {
    await opened.draw(<Speaker name="block" />);
    const slider = opened.figure.one("p");
    slider.setAttribute("aria-valuetext", "block");
    opened.page.activeElement = slider;
    await choose(9);
    expect(heard()).toEqual(["8 to 9"]);
  });

  it("is silent once it has left the page, and lets the next figure speak", async () => {
    const both = (isFirst: boolean) => (
      <>
        {isFirst && <Speaker name="block" />}
        <Speaker name="week" />
      </>
    );
    await opened.draw(both(true));
    await opened.draw(both(false));
    await choose(9);
    expect(heard()).toEqual(["week: 8 to 9"]);
  });
});
