import { z } from 'zod'
import { exchangeFormats } from '../export/formats.ts'

/** What a bundle may hold beside records, people and ledgers. */
export const partNames = ['network', 'panels', ...exchangeFormats, 'documents'] as const
export type PartName = (typeof partNames)[number]

export const usualParts: readonly PartName[] = ['network', 'panels']

/** What decides about the content of a bundle: the same workspace and options give the same bytes. */
export const bundleOptions = z.strictObject({
  /** Texts of articles; else hashes, spans and short quotes. */
  text: z.boolean(),
  /** Private people too. */
  private: z.boolean(),
  with: z.array(z.enum(partNames)),
  title: z.string().min(1).nullable(),
  authors: z.array(z.string().min(1)),
  /** The day the bundle bears: YYYY-MM-DD. */
  date: z.iso.date().nullable(),
})

export type BundleOptions = Readonly<z.infer<typeof bundleOptions>>
