/** Encodings of Chinese news archives, as TextDecoder names them. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5'

/**
 * The encoding that a file's first bytes speak for, or null for a binary file. A byte order mark decides; then valid
 * UTF-8; then, where NUL bytes stand, the order of UTF-16 that gives Chinese and ASCII; then which of UTF-8 and the
 * Chinese encodings leaves fewer bytes undecodable; then whether Big5 or GB18030 gives the characters that all Chinese
 * text is full of. `sample` may end inside a character.
 */
export function guessEncoding(sample: Uint8Array): Encoding | null {
  return markOf(sample) ?? (sample.includes(0) ? wideEncoding(sample) : narrowEncoding(sample))
}

const labels: Readonly<Record<string, Encoding>> = {
  ...{ 'utf-8': 'utf-8', utf8: 'utf-8', gb2312: 'gb18030', gbk: 'gb18030', gb18030: 'gb18030', 'x-gbk': 'gb18030' },
  ...{ big5: 'big5', 'big5-hkscs': 'big5' },
}

/**
 * The encoding of a web page: a byte order mark or valid UTF-8 decides, then what the page says of itself where hardly a
 * byte speaks against it, then the bytes as for any file.
 */
export function declaredEncoding(sample: Uint8Array): Encoding | null {
  const guessed = guessEncoding(sample)
  const head = Buffer.from(sample.subarray(0, 4_096)).toString('latin1')
  const label = /<meta[^>]{0,200}charset\s*=\s*["']?(?<label>[\w-]+)/i.exec(head)?.groups?.['label']?.toLowerCase()
  const declared = labels[label ?? '']
  if (declared === undefined || declared === guessed || markOf(sample) !== null || sample.includes(0)) return guessed
  if (guessed === 'utf-8' && undecodable(decode(sample, 'utf-8')) === 0) return guessed
  const limit = guessed === null ? 0.02 : share(decode(sample, guessed)) + 0.001
  return share(decode(sample, declared)) <= limit ? declared : guessed
}

const markOf = (bytes: Uint8Array): Encoding | null => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  return null
}

/** UTF-16 without a mark: the byte order that gives Chinese, Latin letters and line breaks nearly everywhere. */
const wideEncoding = (bytes: Uint8Array): Encoding | null =>
  (['utf-16le', 'utf-16be'] as const).find(encoding => plausible(decode(bytes, encoding)) > 0.9) ?? null

/** Share of characters that Chinese news is made of. */
const plausible = (text: string): number =>
  (text.match(/[\t\n\r -~\u2010-\u2027\u3000-\u303f\u4e00-\u9fff\uff00-\uffef\ufeff]/g)?.length ?? 0) /
  Math.max(1, text.length)

const narrowEncoding = (bytes: Uint8Array): Encoding | null => {
  const utf8 = decode(bytes, 'utf-8')
  if (undecodable(utf8) === 0) return looksLikeText(utf8) ? 'utf-8' : null
  const chinese = chineseEncoding(bytes)
  const [encoding, text] =
    share(chinese.text) * 4 < share(utf8) ? [chinese.encoding, chinese.text] : ['utf-8' as const, utf8]
  return share(text) < 0.1 && looksLikeText(text) ? encoding : null
}

/** GB18030, unless Big5 gives the commonest characters far more often and leaves hardly a byte over. */
function chineseEncoding(bytes: Uint8Array): Readonly<{ encoding: Encoding; text: string }> {
  const [gb, big5] = [decode(bytes, 'gb18030'), decode(bytes, 'big5')]
  return commonest(big5) > commonest(gb) * 2 && share(big5) < 0.02
    ? { encoding: 'big5', text: big5 }
    : { encoding: 'gb18030', text: gb }
}

/** How often characters stand in the text that are common in all news, and printed alike in both scripts. */
const commonest = (text: string): number =>
  text.match(/[的一是不了在有和人中大我以要他年月日上下出生地工作全市委部的主]/gu)?.length ?? 0

/** Decodes a sample; an unfinished last character is left out. */
const decode = (bytes: Uint8Array, encoding: Encoding): string =>
  new TextDecoder(encoding).decode(bytes, { stream: true })

/** Characters that stand for bytes which the encoding does not know. */
const undecodable = (text: string): number => {
  let count = 0
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) count += 1
  return count
}

const share = (text: string): number => undecodable(text) / Math.max(1, text.length)

/** Text has hardly any control characters besides line breaks and tabs. */
const looksLikeText = (text: string): boolean =>
  (text.match(/[\u0000-\u0008\u000e-\u001f\u007f]/g)?.length ?? 0) <= text.length / 100
