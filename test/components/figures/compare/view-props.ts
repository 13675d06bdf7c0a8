/** What the page gives the view besides its scene: for the golden pictures. */
export const viewProps = () => ({ isAlone: true, sources: { href: "", names: {} } });
