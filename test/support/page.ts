/** As much of a browser's page as Preact draws in: effects run and elements hear events, without a browser. */
import { render, type ComponentChild } from "preact";
import { vi } from "vitest";

const simple = /^([a-z-]*)(?:\.([\w-]+))?(?:\[([\w-]+)(?:=([^\]]*))?\])?$/;

export class PageNode extends EventTarget {
  parentNode: PageNode | null = null;
  childNodes: PageNode[] = [];
  readonly nodeType: number;
  readonly localName: string;
  data: string;
  constructor(nodeType: number, localName: string, data = "") {
    super();
    this.nodeType = nodeType;
    this.localName = localName;
    this.data = data;
  }
  get firstChild(): PageNode | null {
    return this.childNodes[0] ?? null;
  }
  get nextSibling(): PageNode | null {
    const siblings = this.parentNode?.childNodes ?? [];
    return siblings[siblings.indexOf(this) + 1] ?? null;
  }
  get isConnected(): boolean {
    return this.localName === "body" || (this.parentNode?.isConnected ?? false);
  }
  insertBefore(node: PageNode, before: PageNode | null): PageNode {
    node.remove();
    const place = before === null ? -1 : this.childNodes.indexOf(before);
    this.childNodes.splice(place === -1 ? this.childNodes.length : place, 0, node);
    node.parentNode = this;
    return node;
  }
  appendChild(node: PageNode): PageNode {
    return this.insertBefore(node, null);
  }
  removeChild(node: PageNode): PageNode {
    node.remove();
    return node;
  }
  remove(): void {
    const parent = this.parentNode;
    if (parent !== null) parent.childNodes = parent.childNodes.filter((each) => each !== this);
    this.parentNode = null;
  }
  contains(node: unknown): boolean {
    return node === this || this.childNodes.some((each) => each.contains(node));
  }
  get textContent(): string {
    return this.data + this.childNodes.map(({ textContent }) => textContent).join("");
  }
}

export class PageElement extends PageNode {
  readonly attributes = new Map<string, string>();
  // Preact listens to what an element says that it can hear.
  readonly onclick = null;
  readonly onkeydown = null;
  readonly ontoggle = null;
  readonly onfocus = null;
  open = false;
  focused = 0;
  constructor(localName: string) {
    super(1, localName);
  }
  setAttribute(name: string, value: unknown): void {
    this.attributes.set(name, String(value));
  }
  getAttribute(name: string): string | null {
    return this.attributes.get(name) ?? null;
  }
  removeAttribute(name: string): void {
    this.attributes.delete(name);
  }
  focus(): void {
    this.focused += 1;
  }
  /** Of selectors it knows lists of "name", ".class" and "[attribute=value]". */
  matches(selectors: string): boolean {
    return selectors.split(", ").some((selector) => {
      const [whole, name, className, attribute, value] = simple.exec(selector) ?? [];
      if (whole === undefined) throw new Error(`selector "${selector}" is not known here`);
      return (
        (name === "" || name === this.localName) &&
        (className === undefined || (this.getAttribute("class") ?? "").split(" ").includes(className)) &&
        (attribute === undefined || this.getAttribute(attribute) === (value ?? this.getAttribute(attribute) ?? ""))
      );
    });
  }
  closest(selector: string): PageElement | null {
    if (this.matches(selector)) return this;
    return this.parentNode instanceof PageElement ? this.parentNode.closest(selector) : null;
  }
  /** All elements below that match, in their order. */
  all(selector: string): readonly PageElement[] {
    return this.childNodes.flatMap((node) =>
      node instanceof PageElement ? [...(node.matches(selector) ? [node] : []), ...node.all(selector)] : [],
    );
  }
  querySelectorAll(selector: string): readonly PageElement[] {
    return this.all(selector);
  }
  /** The first of them. Throws an Error where there is none. */
  one(selector: string): PageElement {
    const [found] = this.all(selector);
    if (found === undefined) throw new Error(`no ${selector} is drawn`);
    return found;
  }
}

/** An event on an element, and on all around it, as a browser sends it. Returns whether its default was prevented. */
export function send(target: PageNode, type: string, about: object = {}): boolean {
  let isPrevented = false;
  for (let node: PageNode | null = target; node !== null; node = node.parentNode) {
    const event = new Event(type, { cancelable: true });
    for (const [name, value] of Object.entries({ target, currentTarget: node, ...about }))
      Object.defineProperty(event, name, { value });
    node.dispatchEvent(event);
    isPrevented ||= event.defaultPrevented;
  }
  return isPrevented;
}

/** Lets effects run and answers arrive; timers are stand-ins. */
export const settle = (ms = 200): Promise<unknown> => vi.advanceTimersByTimeAsync(ms);

/** A page with a figure in it. Undo it with `vi.unstubAllGlobals()` and `vi.useRealTimers()`. */
export function openPage() {
  vi.useFakeTimers();
  const body = new PageElement("body");
  const figure = new PageElement("figure");
  body.appendChild(figure);
  const listeners = new EventTarget();
  const page = {
    body,
    activeElement: null as PageElement | null,
    querySelectorAll: (selector: string) => body.all(selector),
    createElementNS: (_: string, name: string) => new PageElement(name),
    createElement: (name: string) => new PageElement(name),
    createTextNode: (data: string) => new PageNode(3, "#text", data),
    addEventListener: listeners.addEventListener.bind(listeners),
    removeEventListener: listeners.removeEventListener.bind(listeners),
  };
  vi.stubGlobal("document", page);
  for (const name of ["Node", "Element", "HTMLElement"]) vi.stubGlobal(name, name === "Node" ? PageNode : PageElement);
  return {
    page,
    figure,
    /** An event that the document hears. */
    tell: (type: string, about: object): void => {
      const event = new Event(type);
      for (const [name, value] of Object.entries(about)) Object.defineProperty(event, name, { value });
      listeners.dispatchEvent(event);
    },
    draw: async (drawing: ComponentChild): Promise<void> => {
      render(drawing, figure);
      await settle();
    },
  };
}
