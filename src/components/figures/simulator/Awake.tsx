/**
 * What stands in the page was built in the state that the page opens with. An island that wakes when the state is
 * another one would take the built elements for its own and leave their attributes as they are: it is drawn anew.
 */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useState } from "preact/hooks";
import { isPristine } from "./pristine.ts";

/** While waking, the built elements stay; Preact sets no inner HTML then. */
const asBuilt = { __html: "" };

export function Awake({ children }: { readonly children: ComponentChildren }) {
  const [stale, setStale] = useState(() => !isPristine());
  useLayoutEffect(() => {
    setStale(false);
  }, []);
  return stale ? <div class="awake" dangerouslySetInnerHTML={asBuilt} /> : <div class="awake">{children}</div>;
}
