// How an island with `client:painted` wakes: after the page's first frame, so that its scripts do not delay what a reader sees first.
// Then it wakes as soon as the browser has nothing else to do, and after a second at the latest.
import type { ClientDirective } from "astro";

const latest = 1000;

const painted: ClientDirective = (load) => {
  const wake = (): void => {
    void load().then((hydrate) => hydrate());
  };
  // The first frame comes once the style sheets are there. What is asked for in it runs after it is painted.
  requestAnimationFrame(() => {
    // Safari has no idle callback.
    if ("requestIdleCallback" in window) requestIdleCallback(wake, { timeout: latest });
    else setTimeout(wake, 200);
  });
};

export default painted;
