/** Whether everything is as the page was built with. */
import { simulatorCodec } from "../../../state/simulator/state.ts";
import { state as acrossState } from "./across.ts";
import { cursor, state as blockState } from "./block.ts";
import { moment } from "./course.ts";
import { spreadShown } from "./spread.ts";
import { state as sessionState } from "./now.ts";
import { live, paceWords } from "./state.ts";

const usual = simulatorCodec.defaults;

export const isPristine = (): boolean =>
  live.peek() === usual &&
  sessionState.peek() === usual &&
  blockState.peek() === usual &&
  acrossState.peek() === usual &&
  cursor.peek() === null &&
  moment.peek() === 0 &&
  !spreadShown.peek() &&
  paceWords.peek() === null;
