import type { ArticleRecord } from '../../record.ts'

/** Which article it is, in three lines: id and headline, document and date, home. */
export const heading = ({ id, title, source, home }: ArticleRecord): string =>
  [
    `${id}  ${title ?? '(no title)'}`,
    `${source.document}, article ${source.ordinal}${source.published ? `, ${source.published}` : ''}`,
    home ? `home ${home.name} (${home.how}: ${home.why})` : 'home unknown',
  ].join('\n')
