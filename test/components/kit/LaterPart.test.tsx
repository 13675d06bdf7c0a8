import { signal } from "@preact/signals";
import { Component, hydrate, render, type VNode } from "preact";
import { render as build } from "preact-render-to-string";
import { afterEach, describe, expect, it, vi } from "vitest";
import * as earlyInput from "../../../src/components/kit/early-input.ts";
import { LaterPart } from "../../../src/components/kit/LaterPart.tsx";
import { openPage, PageElement, PageNode, send, settle } from "../../support/page.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const built = { isUntouched: () => true };
const part = (children: () => VNode, fields = built): VNode => (
  <section>
    <h2>The week</h2>
    <LaterPart fields={fields}>{children}</LaterPart>
    <p>after it</p>
  </section>
);

/** A page that holds what the part's view was built as, and wakes with it. */
function wakePage(view: VNode) {
  const opened = openPage();
  const elementOf = (name: string, ...children: PageNode[]): PageElement => {
    const element = new PageElement(name);
    for (const child of children) element.appendChild(child);
    return element;
  };
  const text = (data: string): PageNode => new PageNode(3, "#text", data);
  const button = elementOf("button", text("47 min"));
  opened.figure.appendChild(
    elementOf("section", elementOf("h2", text("The week")), button, elementOf("p", text("after it"))),
  );
  const root = opened.figure as unknown as Element;
  hydrate(view, root);
  return {
    ...opened,
    button,
    /** Draws the view again. */
    draw: (next: VNode): void => {
      render(next, root);
    },
    words: (): string[] => opened.figure.one("section").childNodes.map(({ textContent }) => textContent),
  };
}

describe("LaterPart", () => {
  it("is drawn while the page is built", () => {
    expect(build(part(() => <button type="button">47 min</button>))).toBe(
      '<section><h2>The week</h2><button type="button">47 min</button><p>after it</p></section>',
    );
  });

  it("keeps the element that the page was built with, and wakes it in a later task", async () => {
    const press = vi.fn();
    const children = vi.fn(() => <button onClick={press}>47 min</button>);
    const page = wakePage(part(children));
    expect(children).not.toHaveBeenCalled();
    send(page.button, "click");
    expect(press).not.toHaveBeenCalled();
    await settle();
    expect(children).toHaveBeenCalledTimes(1);
    expect(page.figure.one("button")).toBe(page.button);
    send(page.button, "click");
    expect(press).toHaveBeenCalledTimes(1);
    expect(page.words()).toEqual(["The week", "47 min", "after it"]);
  });

  it("follows the signals that its content reads, once it is awake", async () => {
    const minutes = signal(47);
    const page = wakePage(part(() => <button>{`${minutes.value} min`}</button>));
    await settle();
    minutes.value = 52;
    await settle();
    expect(page.words()).toEqual(["The week", "52 min", "after it"]);
    expect(page.figure.one("button")).toBe(page.button);
  });

  it("is made anew where the fields have changed before it woke", async () => {
    let isUntouched = true;
    const page = wakePage(part(() => <button>52 min</button>, { isUntouched: () => isUntouched }));
    isUntouched = false;
    await settle();
    expect(page.words()).toEqual(["The week", "52 min", "after it"]);
    expect(page.figure.all("button")).not.toContain(page.button);
  });

  it("is there at once in a page that the reader has changed", () => {
    const page = openPage();
    render(
      part(() => <button>52 min</button>, { isUntouched: () => false }),
      page.figure,
    );
    expect(page.figure.one("button").textContent).toBe("52 min");
  });

  it("wakes at once with an island in which the reader has used a control already", () => {
    vi.spyOn(earlyInput, "hasEarlyInput").mockReturnValue(true);
    const press = vi.fn();
    const page = wakePage(part(() => <button onClick={press}>47 min</button>));
    send(page.button, "click");
    expect(press).toHaveBeenCalledTimes(1);
    expect(page.figure.one("button")).toBe(page.button);
    vi.restoreAllMocks();
  });

  it("is made anew where its view was drawn again before it woke", async () => {
    const page = wakePage(part(() => <button>47 min</button>));
    page.draw(part(() => <button>52 min</button>));
    expect(page.words()).toEqual(["The week", "47 min", "after it"]);
    await settle();
    expect(page.words()).toEqual(["The week", "52 min", "after it"]);
  });

  it("does not wake after it has left the page", async () => {
    const children = vi.fn(() => <button>47 min</button>);
    const page = wakePage(part(children));
    page.draw(<section />);
    await settle();
    expect(children).not.toHaveBeenCalled();
    expect(page.words()).toEqual([]);
  });

  it("catches no error of its content", async () => {
    const failing = (): VNode => {
      throw new RangeError("effort is 9000 %");
    };
    const caught = vi.fn();
    class Around extends Component<{ readonly children: VNode }, { readonly hasFailed?: boolean }> {
      override componentDidCatch(thrown: unknown): void {
        caught(thrown);
        this.setState({ hasFailed: true });
      }
      override render({ children }: { readonly children: VNode }) {
        return this.state.hasFailed === true ? <section /> : children;
      }
    }
    wakePage(<Around>{part(failing)}</Around>);
    await settle();
    expect(caught.mock.calls).toEqual([[new RangeError("effort is 9000 %")]]);
  });
});
