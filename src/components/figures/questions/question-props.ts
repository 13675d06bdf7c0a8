/** What every question of the figure is given. */
import type { SimulatorParts } from "./answer-place.ts";

export interface QuestionProps {
  /** Of its element: one of its own on the page. */
  id: string;
  scene: string;
  /** The figures of the same scene that an answer sets; null where there are none. */
  parts: SimulatorParts | null;
}
