/** Follows a control that moves faster than its questions can be answered. */

/**
 * Of questions in quick succession, one runs and only the newest waits. One that runs is answered though a newer one
 * waits, so that a slider that never stops is followed too. Answers come in the order of the questions.
 *
 * @returns asks the same, but resolves to null if a newer question overtook this one while it waited
 */
export function newest<Question extends readonly unknown[], Answer>(
  ask: (...question: Question) => Promise<Answer>,
): (...question: Question) => Promise<Answer | null> {
  let running = false;
  let waiting: { readonly start: () => void; readonly drop: () => void } | null = null;

  const next = (): void => {
    const following = waiting;
    waiting = null;
    running = following !== null;
    following?.start();
  };

  return (...question) =>
    new Promise((resolve, reject) => {
      waiting?.drop();
      waiting = {
        start: () => {
          void ask(...question)
            .then(resolve, reject)
            .finally(next);
        },
        drop: () => {
          resolve(null);
        },
      };
      if (!running) next();
    });
}
