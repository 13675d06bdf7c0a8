const untouched = { dangerouslySetInnerHTML: { __html: "" } };

/**
 * Props of an element that keeps the content it was built with. In a reader's page they leave its children alone: while the
 * page wakes they are neither drawn again nor compared. Give such an element its children once they are wanted, and no
 * longer these props.
 *
 * @returns null while the page is being built: then the children are drawn
 */
export const asBuilt = (): typeof untouched | null => (typeof document === "undefined" ? null : untouched);
