/** Work that a page does as it wakes, each piece in a task of its own, so that a phone is never busy for long at once. */

type Work = () => void;

/** What is still to be done, in the order in which it was asked for. */
let waiting: readonly Work[] = [];

function doNext(): void {
  const [work, ...later] = waiting;
  waiting = later;
  if (later.length > 0) setTimeout(doNext);
  work?.();
}

/** @returns takes the work back, if it has not been done */
export function inTurn(work: Work): () => void {
  if (waiting.length === 0) setTimeout(doNext);
  waiting = [...waiting, work];
  return () => {
    waiting = waiting.filter((each) => each !== work);
  };
}
