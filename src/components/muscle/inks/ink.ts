/** What an ink draws, and where: under the cells, as the cells, or over them. Several inks may stand on the same cells. */
import type { ComponentChildren } from "preact";

export interface Ink {
  readonly under?: ComponentChildren;
  /** In place of bare cells; of several inks the last one draws them. */
  readonly cells?: ComponentChildren;
  readonly over?: ComponentChildren;
}
