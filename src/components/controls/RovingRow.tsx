/** Buttons in a row that the Tab key reaches as one: its arrow keys, Home and End go from button to button. */
import { useState } from "preact/hooks";
import { roved } from "./roved.ts";

interface Props<Item> {
  readonly class: string;
  readonly label: string;
  /** One for each button; no two have the same name. */
  readonly items: readonly Item[];
  readonly isPressed: (item: Item) => boolean;
  readonly onPress: (item: Item) => void;
}

export function RovingRow<Item extends { readonly name: string }>(props: Props<Item>) {
  const { items, isPressed, onPress } = props;
  /** The button with the focus; null while the focus is elsewhere. */
  const [focused, setFocused] = useState<number | null>(null);
  const stop = focused ?? Math.max(0, items.findIndex(isPressed));
  return (
    <div
      class={props.class}
      role="toolbar"
      aria-label={props.label}
      onKeyDown={(event) => {
        const next = roved(event, stop, items.length);
        if (next === null) return;
        event.preventDefault();
        (event.currentTarget.children[next] as HTMLElement).focus();
      }}
      onFocusOut={() => {
        setFocused(null);
      }}
    >
      {items.map((item, index) => (
        <button
          key={item.name}
          type="button"
          tabIndex={index === stop ? 0 : -1}
          aria-pressed={isPressed(item)}
          onFocus={() => {
            setFocused(index);
          }}
          onClick={() => {
            onPress(item);
          }}
        >
          {item.name}
        </button>
      ))}
    </div>
  );
}
