import type { Column } from '../columns.ts'

export const columnAt = (columns: readonly Column[], name: string): number => columns.findIndex(it => it.name === name)
