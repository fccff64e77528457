/** Cost allocation tag of everything in an installation. */
export const COST_TAG = 'interview-helper:installation';
