import { careerOf } from '../../pages/career.ts'
import { metOf } from '../../pages/met.ts'
import { careerPage } from '../print/pages/career-page.ts'
import { type PageOptions, showPage } from '../run/page.ts'

/** Prints the offices of a person as bars by month; for a browser also the people met. Of several who bear the name it lists who they are. */
export const careerCommand = (name: string, options: PageOptions): Promise<void> =>
  showPage(options, reader => {
    const career = careerOf(reader, options.id ?? name)
    return { data: career, page: careerPage(career, options.html ? metOf(reader, career.id) : null) }
  })
