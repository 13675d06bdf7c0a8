/**
 * Powers of activation in the stimulus that bands go between: the range of `activationExponent`, whose metadata would bring
 * prose into the browser.
 */
export const exponentRange = [1.5, 4] as const;
