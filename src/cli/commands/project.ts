import { projectOf } from '../../pages/project.ts'
import { projectPage } from '../print/pages/project-page.ts'
import { type PageOptions, showPage } from '../run/page.ts'

/** Prints what the papers say of a project, the meetings about it and who came to them. */
export const projectCommand = (words: string, options: PageOptions): Promise<void> =>
  showPage(options, reader => {
    const project = projectOf(reader, options.id ?? words)
    return { data: project, page: projectPage(project) }
  })
