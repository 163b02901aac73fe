/** The largest file to open, in bytes. */
const largestFile = 20_000_000;
/** The lengths in pixels to try for the longer side of a stored picture. */
const sides = [800, 560, 400, 280] as const;
const qualities = [0.85, 0.7, 0.5] as const;

/** Why a picture is refused. */
export type PictureProblem = 'not-a-picture' | 'too-large';

/**
 * Redraws a picture as a WebP data URL, smaller until it has at most `mostBytes`. Redrawing removes
 * the file's metadata, such as the place where it was taken.
 */
export async function readPicture(
  file: Blob,
  mostBytes: number,
): Promise<{ readonly picture: string } | { readonly problem: PictureProblem }> {
  if (file.size > largestFile) return { problem: 'too-large' };
  const decoded = await createImageBitmap(file).catch(() => null);
  if (decoded === null) return { problem: 'not-a-picture' };
  for (const side of sides) {
    const canvas = drawScaled(decoded, side);
    for (const quality of qualities) {
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      if (blob.size <= mostBytes) return { picture: await dataUrl(blob) };
    }
  }
  return { problem: 'too-large' };
}

function drawScaled(image: ImageBitmap, longest: number): OffscreenCanvas {
  const share = Math.min(1, longest / Math.max(image.width, image.height));
  const width = Math.max(1, Math.round(image.width * share));
  const height = Math.max(1, Math.round(image.height * share));
  const canvas = new OffscreenCanvas(width, height);
  canvas.getContext('2d')?.drawImage(image, 0, 0, width, height);
  return canvas;
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () =>
      resolve(typeof reader.result === 'string' ? reader.result : ''),
    );
    reader.addEventListener('error', () => reject(reader.error ?? new Error('unreadable')));
    reader.readAsDataURL(blob);
  });
}
