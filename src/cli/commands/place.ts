import { placeOf } from '../../pages/place.ts'
import { placePage } from '../print/pages/place-page.ts'
import { type PageOptions, showPage } from '../run/page.ts'

/** Prints who led a place, what was held there, who was seen there, and its projects. */
export const placeCommand = (words: string, options: PageOptions): Promise<void> =>
  showPage(options, reader => {
    const place = placeOf(reader, options.id ?? words)
    return { data: place, page: placePage(place) }
  })
