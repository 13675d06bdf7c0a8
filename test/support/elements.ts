/** The elements of a drawing without a browser, so that a test can do to them what a reader does. */
import { options, type VNode } from "preact";
import { render } from "preact-render-to-string";

interface DrawnElement {
  readonly props: Readonly<Record<string, unknown>>;
  /** Does what the element does on an event: `fire("onKeyDown", { key: "Home" })`. Throws an Error where it hears none of that name. */
  readonly fire: (name: string, event: object) => void;
}

/** @returns the elements that have an attribute of this value ("class", "cursor-dot"), in the order in which they are made */
export function elements(drawing: VNode, attribute: string, value: string): readonly DrawnElement[] {
  const found: DrawnElement[] = [];
  const before = options.vnode?.bind(options);
  options.vnode = (node) => {
    const props: Readonly<Record<string, unknown>> = { ...node.props };
    if (typeof node.type === "string" && props[attribute] === value) {
      const fire = (name: string, event: object): void => {
        const hear = props[name];
        if (typeof hear !== "function") throw new Error(`${attribute} "${value}" hears no ${name}`);
        Reflect.apply(hear, undefined, [event]);
      };
      found.push({ props, fire });
    }
    before?.(node);
  };
  try {
    render(drawing);
  } finally {
    if (before === undefined) delete options.vnode;
    else options.vnode = before;
  }
  return found;
}
