/** One of a few, all in sight: radio buttons that look like one bar. */
import type { ComponentChildren } from "preact";
import "./style.css";

interface Props<T extends string> {
  /** Name of the group, and what its ids begin with. */
  readonly id: string;
  readonly label: ComponentChildren;
  /** Whether the label is left to those who hear it. */
  readonly quiet?: boolean;
  readonly value: T;
  readonly options: readonly (readonly [value: T, name: string])[];
  readonly onChange: (value: T) => void;
}

export function Segments<T extends string>({ id, label, quiet = false, value, options, onChange }: Props<T>) {
  return (
    <fieldset class="field segments">
      <legend class={quiet ? "visually-hidden" : undefined}>{label}</legend>
      <div class="segments-bar">
        {options.map(([option, name]) => (
          <label key={option}>
            <input
              type="radio"
              name={id}
              value={option}
              checked={option === value}
              onChange={() => {
                onChange(option);
              }}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
