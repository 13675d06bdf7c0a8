/** Numbers that the chain of oxygen's resistances reads. What they are, and how far to trust them: `parameters.ts`. */

/** Of the whole resistance to oxygen between the lung and the mitochondria: the part of heart and blood, with two legs. */
export const deliveryShareTwoLegs = 0.75;
/** The same with one leg. */
export const deliveryShareOneLeg = 0.5;
/** Of what heart and blood leave, the part of diffusion into the fiber; mitochondria have the rest of it. */
export const diffusionShareOfRest = 0.5;
