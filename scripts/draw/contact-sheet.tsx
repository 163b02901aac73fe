import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Window } from 'happy-dom';
import { chromium } from 'playwright-core';
import { type ComponentChild, render } from 'preact';
import { StillFigure } from '@/components/figure/still-figure';
import type { Movement } from '@/routines/figure/pose/movement';
import { stillMoment } from '@/routines/figure/pose/still-moment';
import { bodyAreas } from '@/routines/library/exercise';
import type { ExerciseId } from '@/routines/library/exercise-lists';
import { exercises } from '@/routines/library/exercises';
import { movements } from '@/routines/movements/movements';

const themes = ['light', 'dark'] as const;

/** What the sheet needs: a browser to take its picture, and where to put it. */
export interface ContactSheetOptions {
  chromiumPath: string;
  outDir: string;
  /** Only these exercises, on one page; without them, all, on one page per body area. */
  only?: readonly string[];
}

interface SheetPage {
  readonly name: string;
  readonly exercises: readonly ExerciseId[];
}

/**
 * Draws every key pose of every movement, a moment between, the other side and a thumbnail, in
 * both themes; answers the paths of the pictures.
 */
export async function contactSheet(options: ContactSheetOptions): Promise<string[]> {
  const { chromiumPath, outDir, only = [] } = options;
  await mkdir(outDir, { recursive: true });
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ['--no-sandbox'],
  });
  try {
    const tab = await browser.newPage({ viewport: { width: 1640, height: 900 } });
    const paths: string[] = [];
    for (const page of pagesOf(only)) {
      const html = await htmlOf(page);
      await writeFile(join(outDir, `${page.name}.html`), html);
      await tab.setContent(html);
      for (const theme of themes) {
        const path = join(outDir, `${page.name}-${theme}.png`);
        await tab.emulateMedia({ colorScheme: theme });
        await tab.screenshot({ path, fullPage: true });
        paths.push(path);
      }
    }
    return paths;
  } finally {
    await browser.close();
  }
}

function pagesOf(only: readonly string[]): SheetPage[] {
  const all = Object.keys(movements) as ExerciseId[];
  if (only.length > 0) {
    return [{ name: 'chosen', exercises: all.filter((id) => only.includes(id)) }];
  }
  return bodyAreas.map((area) => ({
    name: area,
    exercises: all.filter((id) => exercises[id].area === area),
  }));
}

async function htmlOf(page: SheetPage): Promise<string> {
  const figureStyle = await readFile(
    new URL('../../components/figure/figure.css', import.meta.url),
    'utf8',
  );
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet: ${page.name}</title>
<style>${figureStyle}${sheetStyle}</style>${markup(<Sheet exercises={page.exercises} />)}`;
}

/** Preact draws into a document that happy-dom keeps, and its HTML is what the browser shows. */
function markup(child: ComponentChild): string {
  const window = new Window();
  Object.assign(globalThis, { document: window.document });
  const host = window.document.createElement('main');
  render(child, host);
  return host.outerHTML;
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
