import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { renderToString } from 'preact-render-to-string';
import { StillFigure } from '@/components/figure/still-figure';
import type { Movement } from '@/routines/figure/pose/movement';
import { stillMoment } from '@/routines/figure/pose/still-moment';
import { bodyAreas } from '@/routines/library/exercise';
import { type ExerciseId, exerciseIds } from '@/routines/library/exercise-lists';
import { exercises } from '@/routines/library/exercises';
import { movements } from '@/routines/movements/movements';

const themes = ['light', 'dark'] as const;

export interface ContactSheetOptions {
  readonly chromiumPath: string;
  /** The folder for the HTML pages and their screenshots. */
  readonly outDir: string;
  /** The exercises to draw, on one page. If empty, draws all, on a page per body area. */
  readonly only: readonly ExerciseId[];
}

interface SheetPage {
  readonly name: string;
  readonly exercises: readonly ExerciseId[];
}

/**
 * Draws each movement's key poses, its halfway point, the other side and a thumbnail, in both
 * themes.
 */
export async function contactSheet(options: ContactSheetOptions): Promise<void> {
  const { chromiumPath, outDir, only } = options;
  await mkdir(outDir, { recursive: true });
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox'],
  });
  try {
    const tab = await browser.newPage({ viewport: { width: 1640, height: 900 } });
    for (const page of pagesOf(only)) {
      const html = await htmlOf(page);
      await writeFile(join(outDir, `${page.name}.html`), html);
      await tab.setContent(html);
      for (const theme of themes) {
        const path = join(outDir, `${page.name}-${theme}.png`);
        await tab.emulateMedia({ colorScheme: theme });
        await tab.screenshot({ path, fullPage: true });
      }
    }
  } finally {
    await browser.close();
  }
}

function pagesOf(only: readonly ExerciseId[]): SheetPage[] {
  if (only.length > 0) return [{ name: 'chosen', exercises: only }];
  return bodyAreas.map((area) => ({
    name: area,
    exercises: exerciseIds.filter((id) => exercises[id].area === area),
  }));
}

async function htmlOf(page: SheetPage): Promise<string> {
  const figureStyle = await readFile(
    new URL('../../components/figure/figure.css', import.meta.url),
    'utf8',
  );
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet: ${page.name}</title>
<style>${figureStyle}${sheetStyle}</style><main>${renderToString(<Sheet exercises={page.exercises} />)}</main>`;
}

function Sheet(props: { exercises: readonly ExerciseId[] }) {
  const drawn = props.exercises.map((id) => ({ id, movement: movements[id] }));
  return (
    <>
      {drawn.map(({ id, movement }) => (
        <section key={id}>
          <h2>{id}</h2>
          <div class="row">
            {movement.keyPoses.map(({ at }) => (
              <Picture key={at} movement={movement} moment={at} label={`at ${at}`} />
            ))}
            <Picture movement={movement} moment={0.5} label="halfway" />
            <Picture
              movement={movement}
              moment={stillMoment(movement)}
              side="left"
              label="other side"
            />
            <figure class="thumbnail">
              <StillFigure movement={movement} size="thumbnail" />
              <figcaption>64 px</figcaption>
            </figure>
          </div>
        </section>
      ))}
    </>
  );
}

interface PictureProps {
  movement: Movement;
  moment: number;
  label: string;
  side?: 'left' | 'right';
}

function Picture({ label, ...figure }: PictureProps) {
  return (
    <figure>
      <StillFigure {...figure} />
      <figcaption>{label}</figcaption>
    </figure>
  );
}

const sheetStyle = `
  :root { color-scheme: light dark; background: light-dark(#faf7f2, #1b1f27); }
  body { margin: 16px; font: 13px system-ui; color: light-dark(#2b303b, #e8e6e1); }
  h2 { font-size: 15px; margin: 12px 0 4px; }
  .row { display: flex; gap: 10px; align-items: end; flex-wrap: wrap; }
  figure { margin: 0; inline-size: 248px; }
  figure.thumbnail { inline-size: 64px; }
  figure .figure { background: light-dark(#fff, #232934); border-radius: 12px; }
  figcaption { opacity: .7; padding: 2px 4px; }
`;
