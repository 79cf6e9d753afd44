/** Bodies of an article: those of offices, those named alone, those that sent somebody, leading organs that host. */
import type { Division } from '../../recognise/gazetteer/index.ts'
import type { Recognised } from '../../recognise/mentions.ts'
import type { Organization, Span } from '../../record.ts'
import { overlaps } from '../../spans.ts'
import type { Named } from '../people.ts'
import type { Body } from './body.ts'
import { brandsOf } from './brands.ts'
import { committeesOf } from './committees.ts'
import { mergedForms } from './forms.ts'
import { hostsOf } from './hosts.ts'
import { namedAlone } from './named-alone.ts'
import { ofLists } from './of-lists.ts'
import { ofOffices } from './of-offices.ts'
import { reportingTowns } from './reporting-towns.ts'

/**
 * Every mention of a body, the fullest form of the article as its name: 长治市城镇热力公司, 县住建 → 长子县住建. Leading organs
 * (县委, 县政府 …) only where they host or are the other side. Source: annotation guide, “Settled cases”.
 */
export const bodiesOf = (
  article: Recognised,
  people: readonly Named[],
  home: Division | null,
  projects: readonly Span[],
): readonly Body[] =>
  mergedForms(
    article,
    outermost([
      ...ofOffices(article, people),
      ...ofLists(article, home),
      ...namedAlone(article, home).filter(({ span }) => !isInside(span, projects)),
      ...hostsOf(article, home),
      ...reportingTowns(article, home),
      ...brandsOf(article),
      ...committeesOf(article),
    ]),
  )

/** Each body once, where it is named first. */
export const organizationsOf = (bodies: readonly Body[]): readonly Organization[] => {
  const first = new Map<string, Organization>()
  for (const { organization, frame } of bodies)
    if (!frame && !first.has(organization.name)) first.set(organization.name, organization)
  return [...first.values()]
}

/** Bodies only inside a project's name are none of the article: 西山煤电500万吨杨庄煤矿. */
const isInside = (span: Span, projects: readonly Span[]): boolean => projects.some(project => overlaps(span, project))

/** 市生态环境局 inside 市生态环境局绛县分局 is no other body. */
const outermost = (bodies: readonly Body[]): readonly Body[] =>
  bodies.filter(
    ({ span: [from, to] }) =>
      !bodies.some(({ span }) => span[0] <= from && span[1] >= to && span[1] - span[0] > to - from),
  )
