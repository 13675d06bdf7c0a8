// A table that fits needs no stop for the keyboard and no landmark: only what can be scrolled sideways keeps them.
function judge(scroller: HTMLElement): void {
  const { label = scroller.ariaLabel ?? "", kind = scroller.getAttribute("role") ?? "group" } = scroller.dataset;
  scroller.dataset["label"] = label;
  scroller.dataset["kind"] = kind;
  if (scroller.scrollWidth > scroller.clientWidth + 1) {
    scroller.tabIndex = 0;
    scroller.role = kind;
    scroller.ariaLabel = label;
  } else {
    for (const name of ["tabindex", "role", "aria-label"]) scroller.removeAttribute(name);
  }
}

const sizes = new ResizeObserver((entries) => {
  for (const { target } of entries) judge(target as HTMLElement);
});
for (const scroller of document.querySelectorAll<HTMLElement>(".scroll-x")) sizes.observe(scroller);
