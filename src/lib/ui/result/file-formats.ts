/** In which forms a question's tallies leave the tablet. */
export const formats = ['csv', 'json', 'png', 'svg'] as const;
export type Format = (typeof formats)[number];
