/** What the page gives the view besides its scene. */
export const viewProps = () => ({ cells: "six-muscles-cell" });
