/** What hard running the last six weeks held: any of three kinds, or none. */
import { recentKinds, recentText } from "./answers.ts";
import { pacedKinds, type PacedKind } from "../../../sim/training/week/types.ts";

interface Props {
  /** As a link has it. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const names: Readonly<Record<PacedKind, string>> = {
  threshold: "threshold",
  interval: "intervals",
  repetition: "reps",
};

export function RecentKinds({ value, onChange }: Props) {
  const kinds = recentKinds(value);
  const chip = (id: string, name: string, checked: boolean, next: string) => (
    <label key={id}>
      <input
        type="checkbox"
        value={id}
        checked={checked}
        onChange={() => {
          onChange(next);
        }}
      />
      <span>{name}</span>
    </label>
  );
  return (
    <fieldset class="field segments plan-recent">
      <legend>Hard running in the last six weeks</legend>
      <div class="segments-bar">
        {chip("none", "none", kinds?.length === 0, kinds?.length === 0 ? "" : recentText([]))}
        {pacedKinds.map((kind) => {
          const has = kinds?.includes(kind) === true;
          const others = (kinds ?? []).filter((each) => each !== kind);
          // The last kind that is taken away leaves the question open.
          const next = has ? (others.length === 0 ? "" : recentText(others)) : recentText([...others, kind]);
          return chip(kind, names[kind], has, next);
        })}
      </div>
    </fieldset>
  );
}
