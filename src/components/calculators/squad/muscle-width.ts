/** How wide the muscle beside the session's name is, px. */
export const muscleWidth = 84;
