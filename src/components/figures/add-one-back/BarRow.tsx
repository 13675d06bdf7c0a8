/** A bar with words at its end or, where it has a limit, at the mark of the limit. */

interface Props {
  /** "before" is gray, "after" black, "yours" blue. */
  readonly look: "before" | "after" | "yours";
  readonly value: number;
  /** The value of a bar as long as there is room. */
  readonly most: number;
  readonly words: string;
  /** Default none. */
  readonly limit?: number;
}

/** Percent of the drawing that the longest bar takes: the rest is for words. */
const room = 72;

export function BarRow({ look, value, most, words, limit }: Props) {
  const place = (amount: number): string => `${Math.round((1000 * room * amount) / most) / 1000}%`;
  return (
    <svg class={`aob-bar aob-bar-${look}`} width="100%" height="22" role="img" aria-label={words}>
      <rect x="0" y="4" width={place(value)} height="14" />
      {limit !== undefined && <line x1={place(limit)} x2={place(limit)} y1="0" y2="22" />}
      <text x={place(limit ?? value)} dx="7" y="16">
        {words}
      </text>
    </svg>
  );
}
