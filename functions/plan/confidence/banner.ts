/** Confidence below which a plan opens with a banner that asks to verify it, 0 to 1. A module of its own: a start needs no more. */
export const DEFAULT_BANNER_BELOW = 0.35;
