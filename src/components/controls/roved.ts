/** Where a key takes the focus in a row of buttons. */

/** From one of `count` buttons by its index; round at the ends. Null for a key that means nothing here. */
export function roved(
  { key, altKey, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "altKey" | "ctrlKey" | "metaKey">,
  from: number,
  count: number,
): number | null {
  const next = (from + 1) % count;
  const last = (from + count - 1) % count;
  const moves: Partial<Record<string, number>> = {
    ArrowRight: next,
    ArrowDown: next,
    ArrowLeft: last,
    ArrowUp: last,
    Home: 0,
    End: count - 1,
  };
  return altKey || ctrlKey || metaKey ? null : (moves[key] ?? null);
}
