/** Work that a page does as it wakes, each piece in a task of its own, so that a phone is never busy for long at once. */

type Work = () => void;

/** What is still to be done, in the order in which it was asked for. */
const waiting: Work[] = [];

function doNext(): void {
  const work = waiting.shift();
  if (waiting.length > 0) setTimeout(doNext);
  work?.();
}

/** @returns takes the work back, if it has not been done */
export function inTurn(work: Work): () => void {
  waiting.push(work);
  if (waiting.length === 1) setTimeout(doNext);
  return () => {
    const place = waiting.indexOf(work);
    if (place >= 0) waiting.splice(place, 1);
  };
}
