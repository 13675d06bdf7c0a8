/** Whether everything is as the page was built with. */
import { simulatorCodec } from "../../../state/simulator/state.ts";
import { cursor } from "./block.ts";
import { moment } from "./course.ts";
import { spreadShown } from "./spread.ts";
import { state as sessionState } from "./now.ts";
import { live, paceWords } from "./state.ts";
import { state as weeksState } from "./weeks.ts";

const usual = simulatorCodec.defaults;

export const isPristine = (): boolean =>
  live.peek() === usual &&
  sessionState.peek() === usual &&
  weeksState.peek() === usual &&
  cursor.peek() === null &&
  moment.peek() === 0 &&
  !spreadShown.peek() &&
  paceWords.peek() === null;
