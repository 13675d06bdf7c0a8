/** Where a reader's guesses about the case are kept until the tab is closed: one for each chapter. */

/** In a frame with a sandbox there is no storage. */
function storage(): Storage | null {
  try {
    return sessionStorage;
  } catch {
    return null;
  }
}

const keyOf = (path: string): string => `case ${path}`;

/** @param path of the chapter's page. Null without a guess */
export const keptGuess = (path: string): string | null => storage()?.getItem(keyOf(path)) ?? null;

export const keepGuess = (path: string, guess: string): void => {
  storage()?.setItem(keyOf(path), guess);
};
