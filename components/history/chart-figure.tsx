import historyWords from 'words:history';
import type { ComponentChildren } from 'preact';
import { useWidth } from '@/components/history/use-width';
import './chart-figure.css';

/** The numbers of a chart as a table. */
export interface ChartTable {
  readonly caption: string;
  readonly heads: readonly string[];
  /** The first cell of each row is its heading. */
  readonly lines: readonly (readonly (string | number)[])[];
}

/** A chart: a sentence with its finding, the drawing, and its numbers as a table. */
export function ChartFigure(props: {
  readonly sentence: string;
  readonly table: ChartTable;
  /** Draws for a width in px. */
  readonly draw: (width: number) => ComponentChildren;
  /** The legend below the drawing. */
  readonly legend?: ComponentChildren;
}) {
  const { ref, width } = useWidth();
  const { caption, heads, lines } = props.table;
  return (
    <figure class="chart">
      <figcaption>{props.sentence}</figcaption>
      {/* Time runs from left to right in every language. */}
      <div ref={ref} class="chart-drawing" dir="ltr">
        {props.draw(width)}
      </div>
      {props.legend}
      <details class="as-table">
        <summary>{historyWords.asTable}</summary>
        {/* Keyboard users must be able to scroll it. */}
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
                // Two events may fall into the same minute.
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

/** The drawing of a chart, as one picture with a label. */
export function ChartDrawing(props: {
  readonly label: string;
  /** In px, like the height. */
  readonly width: number;
  readonly height: number;
  readonly children: ComponentChildren;
}) {
  const { label, width, height, children } = props;
  return (
    <svg
      role="img"
      aria-label={label}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      {children}
    </svg>
  );
}

/** Explains each sign of a chart. */
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
