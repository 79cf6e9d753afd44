import { metOf, sharedOf } from '../../pages/met.ts'
import { metPage, sharedPage } from '../print/pages/met-page.ts'
import { type PageOptions, showPage } from '../run/page.ts'

export type MetOptions = PageOptions & Readonly<{ with?: string }>

/** Prints whom a person met, or the meetings shared with one other. */
export const metCommand = (name: string, options: MetOptions): Promise<void> =>
  showPage(options, reader => {
    const words = options.id ?? name
    if (options.with !== undefined) {
      const shared = sharedOf(reader, words, options.with)
      return { data: shared, page: sharedPage(shared) }
    }
    const met = metOf(reader, words)
    return { data: met, page: metPage(met) }
  })
