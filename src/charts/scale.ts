/** A scale of straight pieces, and round tick values. d3-scale would bring 15 kB of what is not used here. */

export interface Scale {
  (value: number): number;
  readonly invert: (position: number) => number;
}

/** Straight pieces from knot to knot; beyond the ends the value is held. Both lists rise and are of one length. */
function pieces(from: readonly number[], to: readonly number[]): (value: number) => number {
  return (value) => {
    const end = Math.max(1, Math.min(from.length - 1, from.findIndex((knot) => knot >= value) >>> 0));
    const [a = 0, b = 1, c = 0, d = 1] = [from[end - 1], from[end], to[end - 1], to[end]];
    const t = Math.min(1, Math.max(0, (value - a) / (b - a)));
    return c + t * (d - c);
  };
}

/**
 * @param domain rising values, at least two
 * @param range rising or falling positions, one per value
 * @throws RangeError when the lists differ in length or hold fewer than two
 */
export function linear(domain: readonly number[], range: readonly number[]): Scale {
  if (domain.length < 2 || domain.length !== range.length) {
    throw new RangeError(
      `domain and range have ${domain.length} and ${range.length} entries; allowed is the same number, 2 or more`,
    );
  }
  const falls = (range[0] ?? 0) > (range.at(-1) ?? 0);
  const rising = falls ? range.map((position) => -position) : range;
  const forward = pieces(domain, rising);
  const back = pieces(rising, domain);
  return Object.assign((value: number) => (falls ? 0 - forward(value) : forward(value)), {
    invert: (position: number) => back(falls ? -position : position),
  });
}

/**
 * A scale on which equal ratios are equal lengths.
 *
 * @param domain the two ends, positive
 * @param range the positions of the ends
 * @throws RangeError for an end that is zero, negative or not finite
 */
export function log(domain: readonly [number, number], range: readonly [number, number]): Scale {
  const bad = domain.find((end) => !(end > 0 && Number.isFinite(end)));
  if (bad !== undefined) throw new RangeError(`an end of the domain is ${bad}; allowed is a finite number above 0`);
  const straight = linear(domain.map(Math.log), range);
  return Object.assign((value: number) => straight(Math.log(Math.max(value, Number.MIN_VALUE))), {
    invert: (position: number) => Math.exp(straight.invert(position)),
  });
}
