import { h } from "preact";
import { Curves } from "../../../../src/components/figures/recruitment/Curves.tsx";

/** What the page gives the view besides its scene: the curves, as an island of their own. */
export const viewProps = () => ({ weekHref: "", children: h(Curves, { scene: "recruitment", isFirst: false }) });
