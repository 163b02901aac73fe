interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type InnerBar = 'bar-met' | 'bar-taken';

/** Draws an outlined bar for all, and in it a filled one for a part of them. */
export function BarInBar(props: {
  readonly outer: Box;
  readonly inner: Box;
  readonly look: InnerBar;
}) {
  return (
    <>
      <rect class="bar-outline" {...props.outer} rx="5" />
      <rect class={props.look} {...props.inner} rx="3" />
    </>
  );
}

/** Draws a bar of either look for the legend. */
export function BarSign({ look }: { readonly look: 'bar-outline' | InnerBar }) {
  return <rect class={look} x="4" y="3" width="14" height="11" rx="3" />;
}
