import { cut } from './jieba.ts'

const han = /[㐀-鿿豈-﫿]+/g

/**
 * Where words end: 县委书记郭强出席 → 1 after 县委书记, 郭强, 出席. One byte an offset, text.length + 1 of them.
 * Han runs are cut one by one, since the segmenter reads over 、 and would glue names of a list (measured: 82 % of
 * names stay whole instead of 68 %). A run's first and last offset are always word ends.
 */
export function wordEndsOf(text: string): Uint8Array {
  const ends = new Uint8Array(text.length + 1)
  for (const run of text.matchAll(han)) {
    let at = run.index
    ends[at] = 1
    for (const word of cut(run[0])) {
      at += word.length
      ends[at] = 1
    }
  }
  return ends
}
