import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import { version } from '../../version.ts'
import type { BundleOptions } from '../options.ts'

const contentsShape = z.array(
  z.strictObject({ file: z.string(), when: z.enum(['text', 'short']).optional(), en: z.string(), zh: z.string() }),
)

type Language = 'en' | 'zh'

/** What the texts around the list of files say. */
const frames: Readonly<Record<Language, (options: BundleOptions, list: string) => string>> = {
  en: (options, list) => `# ${options.title ?? 'Replication package'}

Made by renmai ${version} from Chinese official news. Every fact names the article and the place in it that says so.
${options.private ? 'Private people (no officials) are marked `private`.' : 'Private people (no officials) are left out; 某 stands for their given names.'}${options.text ? '' : '\nTexts of articles are left out: nothing of them is longer than 60 characters in a row.'}

${list}

Spans are UTF-16 units in the text of the article, end not included; dates are EDTF; CSV is UTF-8.

## Check, and do it again

    sha256sum -c SHA256SUMS
    renmai replay THIS-FOLDER-OR-ZIP --documents FOLDER-OF-THE-DOCUMENTS

The first command finds files that were changed since. The second reads the documents again${options.with.includes('documents') ? ' (those in documents/ where --documents is not given)' : ''}, with
the decisions, own words and options of this package, makes everything anew and compares it byte for byte; documents
that are missing or changed are named. \`manifest.json\` has the single commands, too.
`,
  zh: (options, list) => `# ${options.title ?? '复现包'}

由 renmai ${version} 从官方新闻生成。每一项事实都注明出自哪篇报道的哪个位置。
${options.private ? '普通群众（非官员）标有 `private`。' : '普通群众（非官员）不收录，其名以“某”代替。'}${options.text ? '' : '\n不含报道正文：连续引用不超过 60 字。'}

${list}

位置以正文的 UTF-16 单位计，不含末位；日期为 EDTF；CSV 为 UTF-8。

## 核对与重做

    sha256sum -c SHA256SUMS
    renmai replay 本文件夹或压缩包 --documents 原始文件所在文件夹

第一条命令找出改动过的文件。第二条命令用本包的人工决定、自定词表和选项重新读取原始文件${options.with.includes('documents') ? '（不给 --documents 时用 documents/ 中的文件）' : ''}，全部重新生成，
逐字节比较；缺少或改动过的原始文件会列出。单独的各条命令见 \`manifest.json\`。
`,
}

/** `README.md` and `README.zh.md`: what is what among these files, and how to check and repeat it. */
export const readmes = (
  files: readonly string[],
  options: BundleOptions,
): readonly Readonly<{ file: string; text: string }>[] => [
  { file: 'README.md', text: frames.en(options, listOf(files, options, 'en')) },
  { file: 'README.zh.md', text: frames.zh(options, listOf(files, options, 'zh')) },
]

function listOf(files: readonly string[], { text }: BundleOptions, language: Language): string {
  const contents = contentsShape.parse(parse(readFileSync(new URL('contents.yaml', import.meta.url), 'utf8')))
  const isThere = (name: string) => files.some(file => file === name || (name.endsWith('/') && file.startsWith(name)))
  return contents
    .filter(({ file, when }) => isThere(file) && when !== (text ? 'short' : 'text'))
    .map(line => `- \`${line.file}\`: ${line[language]}`)
    .join('\n')
}
