/** Where a key takes the focus in a row of buttons. */

/** From one of `count` buttons by its index; round at the ends. Null for a key that means nothing here. */
export function roved(
  { key, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">,
  from: number,
  count: number,
): number | null {
  if (altKey || ctrlKey || metaKey) return null;
  switch (key) {
    case "ArrowRight":
    case "ArrowDown":
      return (from + 1) % count;
    case "ArrowLeft":
    case "ArrowUp":
      return (from + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
