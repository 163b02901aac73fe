import { render } from 'preact';
import { EasePrompt, type EaseState } from '@/components/popup/ease-prompt';
import { fitFigures } from '@/components/popup/fit-figures';
import type { RequestHost } from '@/components/ui/use-requests';
import type { Intent } from '@/reminders/event';
import type { Moment } from '@/values/moment';

/** Connects the question in the popup to the browser. */
export interface EaseHost extends RequestHost<Intent> {
  readonly now: () => Moment;
  readonly read: (moment: Moment) => Promise<EaseState>;
  /** Opens the working hours and closes the popup. */
  readonly openHours: () => void;
}

/** Asks in its place in the popup what to change after ignored reminders, with its style sheet. */
export async function showEasePrompt(document: Document, host: EaseHost): Promise<void> {
  const place = document.getElementById('ease-prompt');
  if (place === null) return;
  const moment = host.now();
  const state = await host.read(moment);
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = '/assets/ease-prompt.css';
  style.addEventListener('load', () => {
    const send = (intent: Intent) => void host.send(intent);
    render(
      <EasePrompt state={state} moment={moment} onRequest={send} onOpenHours={host.openHours} />,
      place,
    );
    fitFigures();
  });
  document.head.append(style);
}
