import type { ComponentChildren } from 'preact';
import { Ring } from '@/components/ring';
import { popupWords } from '@/locales/en/popup';
import { dayAndTime, minutes } from '@/locales/en/time';
import { type Moment, minuteMs } from '@/reminders/moment';
import type { Outlook } from '@/reminders/outlook';

/** Further away than this, a day and a time say more than minutes. */
const farMinutes = 180;

/** Minutes left, rounded up: a reminder never comes while a smaller number is shown. */
function minutesUntil(at: number, now: number): number {
  return Math.ceil(Math.max(0, at - now) / minuteMs);
}

function Headline(props: {
  readonly label?: string;
  readonly big: string;
  /** The large line is words or a day, and stands a little smaller than a number. */
  readonly inWords?: boolean;
  readonly detail: string;
  readonly children?: ComponentChildren;
}) {
  return (
    <section class="next-up" aria-live="polite">
      <div>
        {props.label !== undefined && <p class="next-label">{props.label}</p>}
        <h1 class={props.inWords ? 'next-big in-words' : 'next-big'}>{props.big}</h1>
        <p class="next-detail">{props.detail}</p>
      </div>
      {props.children}
    </section>
  );
}

function heldWords(outlook: Extract<Outlook, { kind: 'held' }>, { at: now, zone }: Moment) {
  const words = popupWords.held;
  if (outlook.why === 'stretching') return words.stretching;
  if (outlook.until === null) return words.noHours;
  const time = dayAndTime(outlook.until, now, zone);
  return outlook.why === 'paused' ? words.paused(time) : words['outside-hours'](time);
}

function labelOf(
  snoozed: boolean,
  isFar: boolean,
  usual: { readonly in: string; readonly at: string },
) {
  if (isFar) return usual.at;
  return snoozed ? popupWords.snoozed : usual.in;
}

/** What comes next and why, in a large figure that is true at `moment`. */
export function NextUp(props: {
  readonly outlook: Exclude<Outlook, { kind: 'offer' }>;
  readonly moment: Moment;
}) {
  const { outlook, moment } = props;
  if (outlook.kind === 'off') {
    return <Headline inWords big={popupWords.off.title} detail={popupWords.off.detail} />;
  }
  if (outlook.kind === 'held') {
    const { title, detail } = heldWords(outlook, moment);
    return <Headline inWords big={title} detail={detail} />;
  }
  const left = minutesUntil(outlook.at, moment.at);
  const isFar = left > farMinutes;
  const usual = popupWords.next[outlook.reminder];
  const sitting = popupWords.sitting(Math.floor(outlook.sittingMs / minuteMs));
  const posture =
    outlook.postureAt === null
      ? []
      : [popupWords.postureIn(minutesUntil(outlook.postureAt, moment.at))];
  return (
    <Headline
      label={labelOf(outlook.snoozed, isFar, usual)}
      inWords={isFar}
      big={isFar ? dayAndTime(outlook.at, moment.at, moment.zone) : minutes(Math.max(1, left))}
      detail={[...posture, sitting].join(' · ')}
    >
      <Ring full={outlook.full} label={popupWords.ringLabel(Math.round(outlook.full * 100))} />
    </Headline>
  );
}
