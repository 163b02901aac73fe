import { cleanup, render } from '@testing-library/preact';
import { useLayoutEffect } from 'preact/hooks';
import { afterEach, expect, it } from 'vitest';
import { useSnapshot } from '@/components/ui/use-snapshot';
import { FakeSnapshots } from '@/tests/components/fake-snapshots';

afterEach(cleanup);

interface ShownProps {
  readonly snapshots: FakeSnapshots<string>;
  /** Runs before the component watches its snapshots. */
  readonly onRendered?: (() => void) | undefined;
}

function Early({ onRendered }: Pick<ShownProps, 'onRendered'>) {
  useLayoutEffect(() => onRendered?.(), []);
  return null;
}

function Shown({ snapshots, onRendered }: ShownProps) {
  return (
    <>
      <p>{useSnapshot(snapshots)}</p>
      <Early onRendered={onRendered} />
    </>
  );
}

const text = () => document.querySelector('p')?.textContent;

it('shows the latest snapshot and each one after it', async () => {
  const snapshots = new FakeSnapshots('first');
  render(<Shown snapshots={snapshots} />);
  expect(text()).toBe('first');
  await snapshots.show('second');
  expect(text()).toBe('second');
});

it('shows a change that happens between the first render and the subscription', () => {
  const snapshots = new FakeSnapshots('first');
  render(<Shown snapshots={snapshots} onRendered={() => snapshots.set('meanwhile')} />);
  expect(text()).toBe('meanwhile');
});

it('stops watching when the page is closed', () => {
  const snapshots = new FakeSnapshots('first');
  const { unmount } = render(<Shown snapshots={snapshots} />);
  expect(snapshots.watchers).toBe(1);
  unmount();
  expect(snapshots.watchers).toBe(0);
});
