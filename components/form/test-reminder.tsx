import words from 'words:test-reminder';
import { useId, useState } from 'preact/hooks';
import { useReturnedFocus } from '@/components/ui/use-returned-focus';
import './panel.css';
import './test-reminder.css';

/** The operating systems whose notification settings differ. */
export type System = 'mac' | 'win' | 'linux' | 'other';

const named = ['win', 'mac', 'linux'] as const satisfies readonly System[];

function Steps({ system }: { readonly system: System }) {
  return (
    <ul class="bulleted">
      {words.help[system].map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ul>
  );
}

/** What to check if no reminder was seen: this system first, the others closed. */
function Help({ system }: { readonly system: System }) {
  return (
    <>
      <Steps system={system} />
      <p>{words.meanwhile}</p>
      <details>
        <summary>{words.others}</summary>
        {named
          .filter((other) => other !== system)
          .map((other) => (
            <div key={other} class="signs">
              <h3>{words.systems[other]}</h3>
              <Steps system={other} />
            </div>
          ))}
      </details>
    </>
  );
}

/** Shows a reminder and asks whether it was seen, which no browser can detect. */
export function TestReminder(props: { readonly system: System; readonly onTest: () => void }) {
  const id = useId();
  const [answer, setAnswer] = useState<'none' | 'asked' | 'seen' | 'unseen'>('none');
  const shower = useReturnedFocus(answer === 'asked');
  return (
    <section class="panel" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{words.title}</h2>
      <p class="panel-lead">{words.lead}</p>
      <div class="controls">
        <button
          ref={shower}
          type="button"
          class="button"
          onClick={() => {
            setAnswer('asked');
            props.onTest();
          }}
        >
          {answer === 'none' ? words.show : words.showAgain}
        </button>
      </div>
      <div class="test-answer" role="status">
        {answer === 'asked' && (
          <>
            <span>{words.sawIt}</span>
            <button type="button" class="button" onClick={() => setAnswer('seen')}>
              {words.yes}
            </button>
            <button type="button" class="button" onClick={() => setAnswer('unseen')}>
              {words.no}
            </button>
          </>
        )}
        {answer === 'seen' && <p>{words.seen}</p>}
        {answer === 'unseen' && <p>{words.unseen}</p>}
      </div>
      {answer === 'unseen' && <Help system={props.system} />}
    </section>
  );
}
