/**
 * The islands of the simulator's page that wake by themselves, behind one door: the bundler makes a file of whatever the
 * same doors share, and a door for each would make forty of it.
 */
export { AcrossPanel } from "./AcrossPanel.tsx";
export { BlockPanel } from "./BlockPanel.tsx";
export { SessionPanel } from "./SessionPanel.tsx";
