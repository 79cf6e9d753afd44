/** A row of a table: a value for each variable of its description; days as 2022-09-17, months as 2022-09, flags 0 or 1. */
export type Row = Readonly<Record<string, string | number | null>>

export const flag = (is: boolean): 0 | 1 => (is ? 1 : 0)

/** Several values in one field: parted by `;`, null for none. */
export const joined = (values: readonly string[]): string | null => (values.length === 0 ? null : values.join(';'))
