/** Downloads a text file. Requires a click on a page. */
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
  // By the next task the browser has started to read it.
  setTimeout(() => URL.revokeObjectURL(url), 1000);
}
