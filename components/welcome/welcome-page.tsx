import exerciseWords from 'words:exercises';
import optionsWords from 'words:options';
import welcomeWords from 'words:welcome';
import yourBodyWords from 'words:your-body';
import { useId } from 'preact/hooks';
import { MovingFigure } from '@/components/figure/moving-figure';
import { Select } from '@/components/form/select';
import { LockNote, LocksContext, useLocked } from '@/components/form/setting-locks';
import { SwitchRow } from '@/components/form/setting-row';
import { type System, TestReminder } from '@/components/form/test-reminder';
import { HoursField } from '@/components/settings/hours-field';
import { languageChoiceName, languageChoices } from '@/components/settings/language-choice';
import { SettingsPositions } from '@/components/settings/settings-positions';
import { Logo } from '@/components/ui/logo';
import { problemAtText } from '@/components/ui/problem-text';
import { RefusalNotice } from '@/components/ui/refusal-notice';
import type { CautionTag } from '@/routines/library/exercise';
import { standingHipFlexorStretch } from '@/routines/movements/standing-hip-flexor-stretch';
import type { PracticeChange } from '@/routines/plan/change-practice';
import type { Settings } from '@/settings/settings';
import type { SettingsPatch } from '@/settings/settings-patch';
import type { ProblemAt } from '@/values/problem';
import '@/components/ui/page-tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import '@/components/form/panel.css';
import './welcome-page.css';

/** Intervals of stretches and of the posture checks in between. */
const rhythms = [
  { id: 'often', everyMinutes: 30, postureMinutes: 15 },
  { id: 'steady', everyMinutes: 45, postureMinutes: 30 },
  { id: 'relaxed', everyMinutes: 60, postureMinutes: 30 },
] as const;

/** One loop of the picture: in, a short stay, and back. In ms. */
const pictureMs = 9000;

function Rhythm(props: {
  readonly settings: Settings;
  readonly onChange: (change: SettingsPatch) => void;
}) {
  const { stretch, posture } = props.settings;
  const id = useId();
  const locked = useLocked('stretch.everyMinutes');
  const postureLocked = useLocked('posture.everyMinutes');
  return (
    <fieldset
      class="panel rhythm"
      disabled={locked}
      {...(locked && { 'aria-describedby': `${id}-lock` })}
    >
      <legend>
        <h2>{welcomeWords.rhythm}</h2>
      </legend>
      <div class="rhythm-choices">
        {rhythms.map(({ id: name, everyMinutes, postureMinutes }) => (
          <label key={name} class="choice">
            <input
              type="radio"
              name="rhythm"
              checked={stretch.everyMinutes === everyMinutes}
              onChange={() =>
                props.onChange({
                  stretch: { ...stretch, everyMinutes },
                  ...(!postureLocked && {
                    posture: { ...posture, everyMinutes: postureMinutes },
                  }),
                })
              }
            />
            <strong>{welcomeWords.rhythms[name].name}</strong>
            <span>{welcomeWords.rhythms[name].detail}</span>
          </label>
        ))}
      </div>
      {locked ? (
        <LockNote id={`${id}-lock`} />
      ) : (
        <p class="panel-lead">{welcomeWords.rhythmDetail}</p>
      )}
    </fieldset>
  );
}

/** The most frequent complaints, to keep the list short. */
const commonTroubles = [
  'acute-pain',
  'sciatica',
  'hip-pain',
  'knee-pain',
  'neck-injury',
  'shoulder-injury',
  'wrist-pain',
  'pregnancy',
] as const satisfies readonly CautionTag[];

function Body(props: {
  readonly body: readonly CautionTag[];
  readonly onRequest: (change: PracticeChange) => void;
  readonly onMore: () => void;
}) {
  return (
    <section class="panel" aria-labelledby="welcome-body">
      <h2 id="welcome-body">{welcomeWords.body}</h2>
      <p class="panel-lead">{welcomeWords.bodyDetail}</p>
      {commonTroubles.map((tag) => (
        <SwitchRow
          key={tag}
          label={yourBodyWords.statements[tag]}
          checked={props.body.includes(tag)}
          onChange={(applies) => props.onRequest({ kind: 'set-body', tag, applies })}
        />
      ))}
      <p class="row-note">{yourBodyWords.note}</p>
      <div class="controls">
        <button type="button" class="button" onClick={props.onMore}>
          {welcomeWords.moreBody}
        </button>
      </div>
    </section>
  );
}

/** The choice of the language, first on the page, for people who do not read this one. */
function LanguageField(props: {
  readonly language: Settings['language'];
  readonly onChange: (language: Settings['language']) => void;
}) {
  const id = useId();
  const locked = useLocked('language');
  return (
    <div class="select-field welcome-language">
      <label for={id}>{optionsWords.language.label}</label>
      <Select
        id={id}
        value={props.language}
        choices={languageChoices}
        nameOf={languageChoiceName}
        disabled={locked}
        {...(locked && { 'aria-describedby': `${id}-lock` })}
        onChange={props.onChange}
      />
      {locked && <LockNote id={`${id}-lock`} />}
    </div>
  );
}

/** The page of the first start: four questions and a test reminder. */
export function WelcomePage(props: {
  readonly settings: Settings;
  /** The settings that an administrator fixed, as `stretch.everyMinutes`. */
  readonly locks: ReadonlySet<string>;
  /** The person's body conditions. */
  readonly body: readonly CautionTag[];
  readonly dialect: keyof typeof welcomeWords.calls;
  readonly system: System;
  readonly now: () => number;
  /** Why the last change was refused; null if it was not. */
  readonly refused: ProblemAt | null;
  readonly onChange: (change: SettingsPatch) => void;
  readonly onRequest: (change: PracticeChange) => void;
  readonly onTest: () => void;
  readonly onStart: () => void;
  readonly onSettings: () => void;
  readonly onMyBody: () => void;
}) {
  const { settings, now, onChange } = props;
  const words = exerciseWords['standing-hip-flexor-stretch'];
  return (
    <LocksContext.Provider value={props.locks}>
      <header class="hero">
        <LanguageField
          language={settings.language}
          onChange={(language) => onChange({ language })}
        />
        <div>
          <p class="hero-brand">
            <Logo />
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
          <RefusalNotice
            refusal={props.refused}
            words={(problem) => optionsWords.refused({ reason: problemAtText(problem) })}
          />
        </div>
        <Rhythm settings={settings} onChange={onChange} />
        <section class="panel" aria-labelledby="welcome-hours">
          <h2 id="welcome-hours">{welcomeWords.hours}</h2>
          <HoursField hours={settings.hours} onChange={(hours) => onChange({ hours })} />
        </section>
        <section class="panel" aria-labelledby="welcome-place">
          <h2 id="welcome-place">{welcomeWords.place}</h2>
          <SettingsPositions settings={settings} onChange={onChange} />
        </section>
        <Body body={props.body} onRequest={props.onRequest} onMore={props.onMyBody} />
        <TestReminder system={props.system} onTest={props.onTest} />
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
            <li>{welcomeWords.calls[props.dialect]}</li>
          </ul>
        </section>
      </main>
    </LocksContext.Provider>
  );
}
