/** The four quadrants of a vision, in reading order. */
export const QUADRANTS = ['hogerDoel', 'gewaagdDoel', 'kernwaarden', 'kernkwaliteiten'] as const;
