/**
 * The simulator's scene, with the link that the page opens as: 4 × 4 min at 95 % once a week beside three easy runs of
 * 45 min, for eight weeks, then four weeks off.
 */
export const simulatorScene = "simulator?i=95&f=repeats&r=4&n=1&i2=65&f2=steady&n2=3&z=4";
