import type { Finding } from '../../audit/finding.ts'
import { audit } from '../../audit/index.ts'
import { chainOf } from '../../recognise/gazetteer/index.ts'
import { readWorkspace } from '../../workspace/database/open.ts'
import { call } from '../call.ts'
import { marked } from '../print/marked.ts'
import { table } from '../print/table.ts'
import { printable } from '../print/text-marks.ts'

export type AuditOptions = Readonly<{ out: string; json?: boolean }>

/** Prints what cannot be or is doubtful in a workspace, each with its sentences and the call that would mend it. */
export const auditCommand = ({ out, json }: AuditOptions): void => {
  const { db, close } = readWorkspace(out)
  try {
    const findings = audit(db, chainOf)
    process.stdout.write(json ? `${JSON.stringify(findings, null, 1)}\n` : asText(findings, out))
  } finally {
    close()
  }
}

const asText = (findings: readonly Finding[], out: string): string =>
  [summary(findings), '', ...findings.flatMap(it => findingLines(it, out))].join('\n')

/** How many of each check. */
function summary(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing is impossible or doubtful.'
  const counted = Map.groupBy(findings, it => `${it.sure}\t${it.check}`)
  const rows = [...counted].map(([key, list]) => [...key.split('\t'), list.length])
  return table([{ name: '' }, { name: 'check' }, { name: 'found', align: 'right' }], rows)
}

const findingLines = ({ sure, check, what, evidence, mend }: Finding, out: string): readonly string[] => [
  `${sure}, ${check}: ${what}`,
  ...evidence.map(
    ({ published, publisher, document, quote }) =>
      `  ${published ?? 'no date'}  ${publisher ?? document}: ${printable(marked(quote))}`,
  ),
  `  ${call} ${mend} --out ${out}`,
  '',
]
