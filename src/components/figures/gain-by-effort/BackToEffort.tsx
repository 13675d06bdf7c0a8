/** Says that the figure has moved the effort of the session that the whole page is about, and takes it back. */
import { percent } from "../../../words/recruitment.ts";

interface Props {
  /** Fraction of VO2max. */
  readonly from: number;
  readonly onBack: (intensity: number) => void;
}

export const BackToEffort = ({ from, onBack }: Props) => (
  <span>
    You moved the session’s effort.{" "}
    <button
      type="button"
      class="button-quiet"
      onClick={() => {
        onBack(from);
      }}
    >
      Back to {percent(from)}
    </button>
  </span>
);
