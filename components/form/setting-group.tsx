import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { SearchContext, useFoundGroup } from '@/components/form/row-search';
import './setting-group.css';

/** Rows under a small heading. It hides when the search finds none of them. */
export function SettingGroup(props: {
  readonly title: string;
  readonly lead?: string;
  readonly children: ComponentChildren;
}) {
  const { within, hidden } = useFoundGroup(`${props.title} ${props.lead ?? ''}`);
  const id = useId();
  return (
    <div role="group" class="setting-group" aria-labelledby={id} hidden={hidden}>
      <h3 id={id}>{props.title}</h3>
      {props.lead !== undefined && <p class="panel-lead">{props.lead}</p>}
      <SearchContext.Provider value={within}>{props.children}</SearchContext.Provider>
    </div>
  );
}
