import optionsWords from 'words:options';
import type { ComponentChildren } from 'preact';
import { type OptionsViewId, optionsViews } from '@/components/options/options-views';
import { Logo } from '@/components/ui/logo';
import { problemAtText } from '@/components/ui/problem-text';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import type { ProblemAt } from '@/values/problem';
import '@/components/ui/page-tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import './options-page.css';

/** The frame of the options page: its title, the links to its views, and the view that is open. */
export function OptionsPage(props: {
  readonly view: OptionsViewId;
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
          <RefusalNotice
            refusal={refused}
            words={(problem) => optionsWords.refused({ reason: problemAtText(problem) })}
          />
        </div>
        {props.children}
      </main>
    </>
  );
}
