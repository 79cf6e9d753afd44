/** How fast rows are written and when that will end: `81920 rows, 21400 rows/s, 8 s left`. `share` of all is looked at. */
export const paceText = (rows: number, share: number, seconds: number): string =>
  `${rows} rows, ${rateText(rows, seconds)}, ${Math.ceil((seconds * (1 - share)) / share)} s left`

/** `21400 rows/s` */
export const rateText = (rows: number, seconds: number): string => `${Math.round(rows / Math.max(seconds, 0.1))} rows/s`
