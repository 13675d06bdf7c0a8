// How an island with `client:painted` wakes: after the page's first frame, so that its scripts do not delay what a reader sees first,
// and then as soon as the browser has nothing else to do, or after a second.
import type { ClientDirective } from "astro";

const latest = 1000;

const painted: ClientDirective = (load) => {
  const wake = (): void => {
    void load().then((hydrate) => hydrate());
  };
  // The browser calls for a frame only once the style sheets are there, and paints it before anything that waits behind it.
  requestAnimationFrame(() => {
    // Safari has no idle callback.
    if ("requestIdleCallback" in window) requestIdleCallback(wake, { timeout: latest });
    else setTimeout(wake, 200);
  });
};

export default painted;
