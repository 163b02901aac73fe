/** Letters that people also type without their stroke or dot, or as two; not letters with marks. */
const plainLetters: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ё: 'е',
  ς: 'σ',
};

/** Marks that people leave out: accents of Latin and Greek letters, and the vowels of Arabic. */
const optionalMarks =
  /(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}|\u0640|(?=\p{Script=Inherited})[\u064B-\u065F]/gu;

/**
 * Removes case, accents and widths, so that quickly typed words match in any language. Needs no
 * locale: `I`, `İ`, `ı` and `i` are one letter here. Marks that make another letter stay, as in `が`.
 */
export function searchText(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[ıłøđßæœёς]/g, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFKD')
    .replaceAll(optionalMarks, '')
    .normalize('NFKC');
}
