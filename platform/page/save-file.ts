/** Hands a text file to the browser's downloads, from a click on a page. */
export function saveFile(
  document: Document,
  name: string,
  text: string,
  type = 'application/json',
): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser has begun to read by the next turn.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
