import type { ComponentChildren } from 'preact';
import { Logo } from '@/components/ui/logo';
import { problemAtText } from '@/components/ui/problem-text';
import { optionsWords } from '@/locales/en/options';
import type { ProblemAt } from '@/values/problem';
import '@/components/ui/page-tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import './options-page.css';

/** The parts of the options page; each loads only what it shows. */
const optionsViews = [
  'settings',
  'history',
  'exercises',
  'routines',
  'log',
  'data',
  'privacy',
  'about',
] as const;
/** A part of the options page. */
export type OptionsView = (typeof optionsViews)[number];

/**
 * Which view a place on the page belongs to: safety and sources stand on the page about Loosen, and
 * whether all is well beside the log.
 */
export function viewOf(place: string): OptionsView {
  if (['about', 'safety', 'sources', 'facts', 'article'].includes(place)) return 'about';
  if (place === 'health') return 'log';
  return optionsViews.find((view) => view === place) ?? 'settings';
}

/** The frame of the options page: its name, the way to each view, and the one that is open. */
export function OptionsPage(props: {
  readonly view: OptionsView;
  readonly refused: ProblemAt | null;
  readonly children: ComponentChildren;
}) {
  const { view, refused } = props;
  return (
    <>
      <header class="page-head">
        <h1>
          <Logo />
          {optionsWords.title}
        </h1>
        <nav aria-label={optionsWords.views.label}>
          {optionsViews.map((one) => (
            <a
              key={one}
              href={`#${one}`}
              {...(one === view && { 'aria-current': 'page' as const })}
            >
              {optionsWords.views[one]}
            </a>
          ))}
        </nav>
      </header>
      <main class={`view-${view}`} tabIndex={-1}>
        <div role="status">
          {refused !== null && <p class="notice">{optionsWords.refused(problemAtText(refused))}</p>}
        </div>
        {props.children}
      </main>
    </>
  );
}
