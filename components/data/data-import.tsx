import dataWords from 'words:data';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { importChanges } from '@/components/data/import-changes';
import { importProblemText } from '@/components/data/import-problem-text';
import { useLateProgress } from '@/components/data/use-late-progress';
import { SettingSection } from '@/components/form/setting-row';
import { problemAtText } from '@/components/ui/problem-text';
import type { ImportHow, ImportPreview } from '@/history/import-preview';
import type { SettingsPart } from '@/settings/settings';
import type { ProblemAt, Refused } from '@/values/problem';
import '@/components/form/file-field.css';
import './data-import.css';

const words = dataWords.bring;

/** The changes of each way to import a file, or the reason why that way is impossible. */
export type ImportPreviews = Readonly<Record<ImportHow, ImportPreview<SettingsPart> | Refused>>;

/** The requests of the import. */
export interface DataImportProps {
  /** Reads a file and remembers it. `onProgress` gets the part that is read, from 0 to 1. */
  readonly onRead: (
    file: File,
    onProgress: (share: number) => void,
  ) => Promise<ImportPreviews | Refused>;
  /** Imports the file that was read last. Returns the problem, or null on success. */
  readonly onApply: (how: ImportHow) => Promise<ProblemAt | null>;
  /** Undoes the last import. Returns the problem, or null on success. */
  readonly onUndo: () => Promise<ProblemAt | null>;
}

type Step =
  | { readonly at: 'choosing' }
  | { readonly at: 'reading'; readonly share: number }
  | { readonly at: 'preview'; readonly previews: ImportPreviews }
  | { readonly at: 'working' }
  | { readonly at: 'finished'; readonly message: string; readonly undoable: boolean };

const ways = ['merge', 'replace'] as const;

/** Previews the import and lets the person choose how. Nothing changes before "Import". */
function Preview(props: {
  readonly previews: ImportPreviews;
  readonly onApply: (how: ImportHow) => void;
  readonly onCancel: () => void;
}) {
  const id = useId();
  const [how, setHow] = useState<ImportHow>('merge');
  const title = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => title.current?.focus(), []);
  const preview = props.previews[how];
  const refusal = 'refusal' in preview ? preview.refusal : null;
  return (
    <div class="import-preview">
      <fieldset class="import-how">
        <legend>{words.howLabel}</legend>
        {ways.map((one) => (
          <div key={one} class="import-choice">
            <input
              type="radio"
              id={`${id}-${one}`}
              name={id}
              checked={how === one}
              aria-describedby={`${id}-${one}-detail`}
              onChange={() => setHow(one)}
            />
            <div>
              <label for={`${id}-${one}`}>{words.how[one]}</label>
              <p id={`${id}-${one}-detail`}>{words.howDetail[one]}</p>
            </div>
          </div>
        ))}
      </fieldset>
      <h3 ref={title} tabIndex={-1}>
        {words.wouldChange}
      </h3>
      <div aria-live="polite">
        {refusal !== null ? (
          <p class="notice">{dataWords.failed({ reason: problemAtText(refusal) })}</p>
        ) : 'changesNothing' in preview && preview.changesNothing ? (
          <p>{words.changesNothing}</p>
        ) : (
          <ul class="bulleted">
            {!('refusal' in preview) &&
              importChanges(preview).map((line) => <li key={line}>{line}</li>)}
          </ul>
        )}
      </div>
      <div class="data-actions">
        <button
          type="button"
          class="button primary"
          disabled={refusal !== null || ('changesNothing' in preview && preview.changesNothing)}
          onClick={() => props.onApply(how)}
        >
          {words.apply}
        </button>
        <button type="button" class="button" onClick={props.onCancel}>
          {words.cancel}
        </button>
      </div>
    </div>
  );
}

/** Imports a file: reads it, previews the changes, applies them, and can undo them. */
export function DataImport(props: DataImportProps) {
  const id = useId();
  const [step, setStep] = useState<Step>({ at: 'choosing' });
  const reading = useLateProgress(step.at === 'reading');
  const working = useLateProgress(step.at === 'working');
  const undoButton = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    if (step.at === 'finished' && step.undoable) undoButton.current?.focus();
  }, [step]);
  const finish = (message: string, undoable: boolean) =>
    setStep({ at: 'finished', message, undoable });
  const read = async (file: File) => {
    setStep({ at: 'reading', share: 0 });
    const answer = await props.onRead(file, (share) => setStep({ at: 'reading', share }));
    if ('refusal' in answer) finish(importProblemText(answer.refusal), false);
    else setStep({ at: 'preview', previews: answer });
  };
  const apply = async (how: ImportHow) => {
    setStep({ at: 'working' });
    const refused = await props.onApply(how);
    if (refused === null) {
      finish(words.done, true);
      return;
    }
    finish(dataWords.failed({ reason: problemAtText(refused) }), false);
    input.current?.focus();
  };
  const undo = async () => {
    setStep({ at: 'working' });
    const refused = await props.onUndo();
    finish(
      refused === null ? words.undone : dataWords.failed({ reason: problemAtText(refused) }),
      false,
    );
    input.current?.focus();
  };
  return (
    <SettingSection id="bring" title={words.title}>
      <p class="panel-lead">{words.lead}</p>
      <div class="file-field">
        <label for={id}>{words.choose}</label>
        <input
          ref={input}
          id={id}
          type="file"
          accept="application/json,.json"
          disabled={step.at === 'reading' || step.at === 'working'}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file !== undefined) void read(file);
            // Choosing the same file again must fire `change` again.
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status">
        {step.at === 'reading' && reading && (
          <label class="data-progress">
            {words.reading}
            <progress max={1} value={step.share} />
          </label>
        )}
        {step.at === 'working' && working && (
          <label class="data-progress">
            {words.working}
            <progress />
          </label>
        )}
        {step.at === 'finished' && (
          <p class="notice">
            <span>{step.message}</span>
            {step.undoable && (
              <button ref={undoButton} type="button" class="button" onClick={() => void undo()}>
                {words.undo}
              </button>
            )}
          </p>
        )}
      </div>
      {step.at === 'preview' && (
        <Preview
          previews={step.previews}
          onApply={(how) => void apply(how)}
          onCancel={() => {
            setStep({ at: 'choosing' });
            input.current?.focus();
          }}
        />
      )}
    </SettingSection>
  );
}
