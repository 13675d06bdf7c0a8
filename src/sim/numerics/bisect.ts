/**
 * The smallest argument in [low, high] at which a nondecreasing function reaches a target, by halving until the two
 * ends are neighboring doubles. Works across jumps: the value returned always satisfies f(x) >= target.
 *
 * @param f nondecreasing on [low, high]
 * @param target a value with f(high) >= target; otherwise `high` is returned
 */
export function smallestReaching(f: (x: number) => number, target: number, low: number, high: number): number {
  if (f(low) >= target) return low;
  let below = low;
  let reaching = high;
  for (;;) {
    const middle = below + (reaching - below) / 2;
    if (middle <= below || middle >= reaching) return reaching;
    if (f(middle) >= target) reaching = middle;
    else below = middle;
  }
}
