/**
 * A sampled curve read off at other places, by straight lines between its samples; null before the first and after the
 * last of them.
 *
 * @param places where the samples are, ascending
 * @param values at those places
 * @param wanted ascending
 */
export function interpolated(
  places: ArrayLike<number>,
  values: ArrayLike<number>,
  wanted: readonly number[],
): (number | null)[] {
  let next = 0;
  return wanted.map((place) => {
    while (next < places.length && (places[next] as number) < place) next++;
    if (next === places.length || (next === 0 && places[0] !== place)) return null;
    const high = values[next] as number;
    if (places[next] === place) return high;
    const low = values[next - 1] as number;
    const from = places[next - 1] as number;
    return low + ((high - low) * (place - from)) / ((places[next] as number) - from);
  });
}
