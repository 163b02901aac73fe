import { useState } from 'preact/hooks';
import { HoursSetting } from '@/components/hours-setting';
import { Mark } from '@/components/mark';
import { MovingFigure } from '@/components/moving-figure';
import type { SettingsChange } from '@/components/settings-view';
import { exerciseWords } from '@/locales/en/exercises';
import { optionsWords } from '@/locales/en/options';
import { welcomeWords } from '@/locales/en/welcome';
import type { Settings } from '@/reminders/settings';
import { standingHipFlexorStretch } from '@/routines/movements/standing-hip-flexor-stretch';

/** Each with the posture check that still comes in between, not folded into the stretch. */
const rhythms = [30, 45, 60] as const;
const postureMinutes = { 30: 15, 45: 30, 60: 30 } as const;

/** How long the picture takes to go into the stretch, stay a while, and come back. */
const pictureMs = 9000;

function Rhythm(props: {
  readonly settings: Settings;
  readonly onChange: (change: SettingsChange) => void;
}) {
  const { stretch, posture } = props.settings;
  return (
    <fieldset class="panel rhythm">
      <legend>
        <h2>{welcomeWords.rhythm}</h2>
      </legend>
      <div class="rhythm-choices">
        {rhythms.map((everyMinutes) => (
          <label key={everyMinutes} class="choice">
            <input
              type="radio"
              name="rhythm"
              checked={stretch.everyMinutes === everyMinutes}
              onChange={() =>
                props.onChange({
                  stretch: { ...stretch, everyMinutes },
                  posture: { ...posture, everyMinutes: postureMinutes[everyMinutes] },
                })
              }
            />
            <strong>{welcomeWords.rhythms[everyMinutes].name}</strong>
            <span>{welcomeWords.rhythms[everyMinutes].detail}</span>
          </label>
        ))}
      </div>
      <p class="panel-lead">{welcomeWords.rhythmDetail}</p>
    </fieldset>
  );
}

function TestReminder({ onTest }: { readonly onTest: () => void }) {
  const [asked, setAsked] = useState(false);
  const [seen, setSeen] = useState<boolean | null>(null);
  return (
    <section class="panel">
      <h2>{welcomeWords.test}</h2>
      <p class="panel-lead">{welcomeWords.testDetail}</p>
      <div class="controls">
        <button
          type="button"
          class="button"
          onClick={() => {
            setAsked(true);
            setSeen(null);
            onTest();
          }}
        >
          {welcomeWords.showOne}
        </button>
      </div>
      <div role="status" class="test-answer">
        {asked && seen === null && (
          <>
            <span>{welcomeWords.sawIt}</span>
            <button type="button" class="button" onClick={() => setSeen(true)}>
              {welcomeWords.yes}
            </button>
            <button type="button" class="button" onClick={() => setSeen(false)}>
              {welcomeWords.no}
            </button>
          </>
        )}
        {seen === true && <p>{welcomeWords.seen}</p>}
        {seen === false && (
          <div>
            <ul class="bulleted">
              {welcomeWords.notSeen.map((help) => (
                <li key={help}>{help}</li>
              ))}
            </ul>
            <p>{welcomeWords.notSeenDetail}</p>
          </div>
        )}
      </div>
    </section>
  );
}

/** The first page, once: the rhythm, the hours, one test reminder, and what is good to know. */
export function WelcomePage(props: {
  readonly settings: Settings;
  readonly now: () => number;
  /** Why the last choice was refused, if it was. */
  readonly refused: string | null;
  readonly onChange: (change: SettingsChange) => void;
  readonly onTest: () => void;
  readonly onStart: () => void;
  readonly onSettings: () => void;
}) {
  const { settings, now, onChange } = props;
  const words = exerciseWords['standing-hip-flexor-stretch'];
  return (
    <>
      <header class="hero">
        <div>
          <p class="hero-brand">
            <Mark />
            {welcomeWords.brand}
          </p>
          <h1>{welcomeWords.title}</h1>
          <p class="hero-lead">{welcomeWords.lead}</p>
          <div class="controls">
            <button type="button" class="button primary" onClick={props.onStart}>
              {welcomeWords.start}
            </button>
            <button type="button" class="button" onClick={props.onSettings}>
              {welcomeWords.settings}
            </button>
          </div>
        </div>
        <MovingFigure
          movement={standingHipFlexorStretch}
          playing
          play={() => ({ phase: 'work', elapsedMs: now() % pictureMs, lengthMs: pictureMs })}
          title={words.name}
          captions={{ start: words.startCaption, end: words.endCaption }}
        />
      </header>
      <main>
        <div role="status">
          {props.refused !== null && <p class="notice">{optionsWords.refused(props.refused)}</p>}
        </div>
        <Rhythm settings={settings} onChange={onChange} />
        <section class="panel">
          <h2>{welcomeWords.hours}</h2>
          <HoursSetting hours={settings.hours} onChange={(hours) => onChange({ hours })} />
        </section>
        <TestReminder onTest={props.onTest} />
        <section class="panel">
          <h2>{welcomeWords.pin}</h2>
          <p>{welcomeWords.pinDetail}</p>
        </section>
        <section class="panel">
          <h2>{welcomeWords.truths}</h2>
          <ul class="bulleted">
            {welcomeWords.truthList.map((truth) => (
              <li key={truth}>{truth}</li>
            ))}
          </ul>
        </section>
      </main>
    </>
  );
}
