import type { Page } from 'playwright-core';

/**
 * Returns the mean difference of two pictures over all channels (0 to 255). The browser draws both
 * at the same small size, so one may be a scaled copy of the other.
 */
export function pictureDifference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async (pictures) => {
      const side = 32;
      const [first = [], second = []] = await Promise.all(
        pictures.map(async (base64) => {
          const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
          const picture = await createImageBitmap(new Blob([bytes]));
          const canvas = new OffscreenCanvas(side, side).getContext('2d');
          canvas?.drawImage(picture, 0, 0, side, side);
          return [...(canvas?.getImageData(0, 0, side, side).data ?? [])];
        }),
      );
      const apart = first.map((value, index) => Math.abs(value - (second[index] ?? 0)));
      return apart.reduce((sum, value) => sum + value, 0) / apart.length;
    },
    [one.toString('base64'), other.toString('base64')],
  );
}
