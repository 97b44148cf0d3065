const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};
/** Characters that XML 1.0 knows no way to write; one of them makes the whole picture unreadable. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const ILLEGAL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** The text without what XML cannot hold. */
export function legalXml(text: string): string {
  return text.replace(ILLEGAL, '');
}

/** A text from outside, safe between tags and between quotes. */
export function escapeXml(text: string): string {
  return legalXml(text).replace(/[&<>"']/g, (c) => ENTITIES[c] ?? '');
}
