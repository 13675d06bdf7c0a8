/** Search of a grid that starts where the last answer was. */

/**
 * The smallest level from 0 to `top` that reaches the target: strides from `from` that double until they pass the
 * answer, then halving. Two evaluations where the answer is `from` or the next level.
 *
 * @param reaches false below some level and true from there on
 * @returns a level, or `top + 1` where not even `top` reaches. The last level found to reach is the one returned; where
 * none is, `top` was the last one tried.
 */
export function smallestLevel(reaches: (level: number) => boolean, from: number, top: number): number {
  const upward = !reaches(from);
  let near = from;
  let far = from;
  for (let stride = 1; ; stride *= 2) {
    far = upward ? Math.min(top, near + stride) : Math.max(0, near - stride);
    if (far === near) return upward ? top + 1 : 0;
    if (reaches(far) === upward) break;
    near = far;
  }
  let below = Math.min(near, far);
  let reaching = Math.max(near, far);
  while (reaching - below > 1) {
    const middle = below + Math.floor((reaching - below) / 2);
    if (reaches(middle)) reaching = middle;
    else below = middle;
  }
  return reaching;
}
