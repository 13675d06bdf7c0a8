/**
 * A part of a view that wakes after the view, in a task of its own. Until then it stays as the page was built with it.
 *
 * Preact keeps the element of a component that throws something with a `then` while the page wakes, and goes on with that
 * element when the component is drawn again.
 */
import { Component, type VNode } from "preact";
import { hasEarlyInput, keepEarlyInput } from "./early-input.ts";
import type { Fields } from "./fields.ts";
import { inTurn } from "./in-turn.ts";

class StillAsleep extends Error {
  then(): void {
    // Nobody waits for it: the part wakes in its turn.
  }
}

interface GateProps {
  readonly isOpen: boolean;
  readonly children: () => VNode;
}

function Gate({ isOpen, children }: GateProps) {
  if (!isOpen) throw new StillAsleep();
  return children();
}

interface Props {
  /** If they change before the part wakes, its element is no longer as the page was built, and is made anew. */
  readonly fields: Pick<Fields<object>, "isUntouched">;
  /** Draws one element. What it reads of signals is followed. */
  readonly children: () => VNode;
}

export class LaterPart extends Component<Props> {
  /** While the page is built, and in a page that the reader has used already, nothing waits. */
  #isAwake = typeof document === "undefined" || !this.props.fields.isUntouched() || hasEarlyInput();
  /** Whether its view was drawn again before the part woke. */
  #isOutdated = false;

  override componentDidCatch(thrown: unknown): void {
    if (!(thrown instanceof StillAsleep)) throw thrown;
    inTurn(() => {
      this.#isAwake = true;
      this.#isOutdated ||= !this.props.fields.isUntouched();
      // One element, or none where the view has left the page.
      if (this.base) keepEarlyInput([this.base as Element]);
      this.forceUpdate();
    });
    // Preact takes what was thrown as caught where it leads to a new state.
    this.setState({});
  }

  override shouldComponentUpdate(next: Props): boolean {
    if (!this.#isAwake && next !== this.props) this.#isOutdated = true;
    return this.#isAwake;
  }

  override render({ children }: Props) {
    return (
      <Gate key={this.#isOutdated ? "new" : "built"} isOpen={this.#isAwake}>
        {children}
      </Gate>
    );
  }
}
