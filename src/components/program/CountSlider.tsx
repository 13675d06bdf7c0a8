/** A slider for a few whole things: runs a week, weeks, hours. */
import { Slider } from "../controls/Slider.tsx";
import type { NumberRange } from "../kit/field.ts";

interface Props {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly range: NumberRange;
  /** Steps that a Page key adds. */
  readonly page: number;
  /** A value with its unit, as it is shown and spoken. */
  readonly words: (value: number) => string;
  /** While the slider moves. */
  readonly onInput: (value: number) => void;
  readonly onCommit: () => void;
}

export const CountSlider = ({ range, words, ...props }: Props) => (
  <Slider {...props} {...range} shown={words(props.value)} spoken={words(props.value)} />
);
