/** Version of the model. A link carries it, so that an old link can say that its numbers may have changed. */
export const modelVersion = "1";
