/**
 * Attributes of an element that holds numbers alone: a translating browser leaves them as they are. Preact's types know
 * `translate` as a boolean, which its server rendering drops.
 */
export const untranslated: object = { translate: "no" };
