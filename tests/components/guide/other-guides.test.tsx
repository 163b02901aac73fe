import { act, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PostureGuide } from '@/components/guide/posture-guide';
import { WalkGuide } from '@/components/guide/walk-guide';
import type { Intent } from '@/reminders/event';
import { postureCheckInTurn } from '@/routines/library/posture-checks';
import { installGuideFakes, removeGuideFakes } from './play-guide';

beforeEach(installGuideFakes);
afterEach(removeGuideFakes);

const pass = (seconds: number) =>
  act(async () => {
    vi.advanceTimersByTime(seconds * 1000);
  });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

function listener() {
  const asked: Intent[] = [];
  const said: string[] = [];
  const props = {
    now: () => Date.now(),
    onRequest: (intent: Intent) => asked.push(intent),
    onClose: () => said.push('close'),
    onSafety: () => said.push('safety'),
    onSettings: () => said.push('settings'),
  };
  return { asked, said, props };
}

describe('the guide of a posture check', () => {
  const check = postureCheckInTurn(0);

  it('counts once at the end of its time, and stays open until closed', async () => {
    const { asked, said, props } = listener();
    render(<PostureGuide {...props} check={check} />);
    await pass(check.seconds - 2);
    expect(asked).toEqual([]);
    await pass(4);
    await pass(60);
    expect(asked).toEqual([{ kind: 'done', reminder: 'posture' }]);
    press('Done');
    expect(asked).toHaveLength(1);
    expect(said).toEqual(['close']);
  });

  it('counts when it is done before its time', () => {
    const { asked, props } = listener();
    render(<PostureGuide {...props} check={check} />);
    press('Done');
    expect(asked).toEqual([{ kind: 'done', reminder: 'posture' }]);
  });

  it('leads to the safety page in one click', () => {
    const { said, props } = listener();
    render(<PostureGuide {...props} check={check} />);
    press('Safety');
    expect(said).toEqual(['safety']);
  });
});

describe('the guide of a walk', () => {
  it('counts a break and closes', () => {
    const { asked, said, props } = listener();
    render(<WalkGuide {...props} />);
    press('I moved');
    expect(asked).toEqual([{ kind: 'i-moved' }]);
    expect(said).toEqual(['close']);
  });

  it('leads to the safety page and to the settings in one click', () => {
    const { said, props } = listener();
    render(<WalkGuide {...props} />);
    press('Safety');
    press('Check your settings');
    expect(said).toEqual(['safety', 'settings']);
  });
});
