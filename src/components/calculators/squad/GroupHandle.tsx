/** Moves a runner to another group: dragged by mouse or finger, or by the arrow keys. */
import { groupLetters } from "./moves.ts";

interface Props {
  readonly name: string;
  /** 0 for A. */
  readonly group: number;
  /** The group under the pointer while it is dragged; null when it is let go. */
  readonly onOver: (group: number | null) => void;
  readonly onMove: (group: number) => void;
}

/** The group whose rows lie at a place of the window; null outside the table. */
function groupAt({ clientX, clientY, currentTarget }: PointerEvent & { currentTarget: HTMLElement }): number | null {
  const under = currentTarget.ownerDocument.elementFromPoint(clientX, clientY);
  const group = under?.closest("tbody[data-group]")?.getAttribute("data-group");
  return group === null || group === undefined ? null : Number(group);
}

export function GroupHandle({ name, group, onOver, onMove }: Props) {
  return (
    <button
      type="button"
      class="squad-handle needs-js"
      aria-label={`Move ${name}, now in group ${groupLetters[group] ?? ""}, with the arrow keys`}
      data-name={name}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onOver(group);
      }}
      onPointerMove={(event) => {
        if (event.currentTarget.hasPointerCapture(event.pointerId)) onOver(groupAt(event) ?? group);
      }}
      onPointerUp={(event) => {
        const to = groupAt(event);
        onOver(null);
        if (to !== null && to !== group) onMove(to);
      }}
      onPointerCancel={() => {
        onOver(null);
      }}
      onKeyDown={(event) => {
        const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
        if (by === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        if (group + by >= 0 && group + by < groupLetters.length) onMove(group + by);
      }}
    >
      <span aria-hidden="true">⠿</span>
    </button>
  );
}
