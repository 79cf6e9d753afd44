const quiet = /[“”"'‘’《》〈〉「」·•‧・･∙⋅,，.。:：;；、()（）-]/g

/** Wording as it is compared: 「副书记、 县长」 → 副书记县长. Widths, spaces and punctuation do not count. */
export const tidy = (text: string | null | undefined): string =>
  (text ?? '')
    .normalize('NFKC')
    .replace(/[\s　]+/g, '')
    .replace(quiet, '')
