const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text as it may stand anywhere in a page or in XML: names of files, papers and people come from outside. */
export const escaped = (text: string | number): string =>
  String(text).replace(/[&<>"']/g, mark => escapes[mark] ?? mark)
