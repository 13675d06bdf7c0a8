/** Whether everything is as the page was built with. */
import { simulatorCodec } from "../../../state/simulator/state.ts";
import { cursor } from "./block.ts";
import { moment } from "./course.ts";
import { spreadShown } from "./spread.ts";
import { live, paceWords, state } from "./state.ts";

const usual = simulatorCodec.defaults;

export const isPristine = (): boolean =>
  live.peek() === usual &&
  state.peek() === usual &&
  cursor.peek() === null &&
  moment.peek() === 0 &&
  !spreadShown.peek() &&
  paceWords.peek() === null;
