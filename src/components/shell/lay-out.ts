/**
 * On a phone, what stands below a page's first figure is not laid out while the page loads (`layout.css`). Once it has
 * loaded, it is: one part of the page after the other, whenever the browser has nothing else to do.
 */
const waiting = [...document.querySelectorAll(".page > *")];

// Safari has no idle callback.
const whenIdle = (run: () => void): void => {
  if ("requestIdleCallback" in window) requestIdleCallback(run);
  else setTimeout(run, 50);
};

function layOutNext(): void {
  waiting.shift()?.setAttribute("data-laid-out", "");
  if (waiting.length > 0) whenIdle(layOutNext);
}

const begin = (): void => {
  whenIdle(layOutNext);
};
if (document.readyState === "complete") begin();
else addEventListener("load", begin, { once: true });

export {};
