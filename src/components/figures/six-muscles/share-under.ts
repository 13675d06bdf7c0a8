/** Which share of a muscle's fibers lies below a pointer that is on, or above or beside, one of its bars. */

/** @returns 0 to 1; null where no bar is shown under or beside the pointer */
export function shareUnder({
  clientX,
  clientY,
  currentTarget,
}: MouseEvent & { currentTarget: Element }): number | null {
  const shown = [...currentTarget.querySelectorAll(".six-bar")].filter((bar) => bar.checkVisibility());
  const bar = shown.find((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    return each.classList.contains("six-bar-stands")
      ? clientX >= left && clientX <= right
      : clientY >= top && clientY <= bottom;
  });
  if (bar === undefined) return null;
  const { left, width, bottom, height } = bar.getBoundingClientRect();
  const share = bar.classList.contains("six-bar-stands") ? (bottom - clientY) / height : (clientX - left) / width;
  return Math.min(1, Math.max(0, share));
}
