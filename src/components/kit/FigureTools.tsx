/** What stands at the foot of each figure: the Share menu, and undo, redo and reset. */
import type { ComponentChildren } from "preact";
import type { Shared } from "./share.ts";
import { ShareMenu } from "./ShareMenu.tsx";
import { StepButtons } from "./StepButtons.tsx";

interface Props<State extends object> extends Shared<State> {
  /** Buttons of this figure alone, before the others. */
  readonly children?: ComponentChildren;
}

export function FigureTools<State extends object>(props: Props<State>) {
  return (
    <div class="tools needs-js">
      {props.children}
      <ShareMenu {...props} />
      <StepButtons fields={props.fields} figure={props.figure.id} />
    </div>
  );
}
