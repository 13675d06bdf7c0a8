/** Version of the model (`history.ts` says what each one changed). A link carries it, so that an old link can say that its numbers may have changed. */
export const modelVersion = "3";
