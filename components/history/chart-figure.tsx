import type { ComponentChildren } from 'preact';
import { useWidth } from '@/components/history/use-width';
import { historyWords } from '@/locales/en/history';
import './chart-figure.css';

/** A chart's numbers, for whoever would rather read them. */
export interface ChartTable {
  readonly caption: string;
  readonly heads: readonly string[];
  /** Each begins with what the line is about. */
  readonly lines: readonly (readonly (string | number)[])[];
}

/** A chart: a sentence that says what it shows, the drawing, and the table behind it. */
export function ChartFigure(props: {
  readonly sentence: string;
  readonly table: ChartTable;
  /** Draws for a width in px. */
  readonly draw: (width: number) => ComponentChildren;
  /** What explains the drawing, below it. */
  readonly legend?: ComponentChildren;
}) {
  const { ref, width } = useWidth();
  const { caption, heads, lines } = props.table;
  return (
    <figure class="chart">
      <figcaption>{props.sentence}</figcaption>
      {/* Time and numbers run the same way in every language. */}
      <div ref={ref} class="chart-drawing" dir="ltr">
        {props.draw(width)}
      </div>
      {props.legend}
      <details class="as-table">
        <summary>{historyWords.asTable}</summary>
        {/* What scrolls must be reached by the keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div class="table-scroll" tabIndex={0} role="group" aria-label={caption}>
          <table>
            <caption>{caption}</caption>
            <thead>
              <tr>
                {heads.map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(([head, ...cells], line) => (
                // Two things may have been done in the same minute.
                <tr key={line}>
                  <th scope="row">{head}</th>
                  {cells.map((cell, index) => (
                    <td key={heads[index + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

/** The explanation of what a chart is drawn with: each sign beside its words. */
export function Legend(props: {
  readonly items: readonly { readonly sign: ComponentChildren; readonly words: string }[];
}) {
  return (
    <ul class="legend">
      {props.items.map(({ sign, words }) => (
        <li key={words}>
          <svg width="22" height="16" viewBox="0 0 22 16" aria-hidden="true">
            {sign}
          </svg>
          {words}
        </li>
      ))}
    </ul>
  );
}
