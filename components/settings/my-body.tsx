import words from 'words:your-body';
import { SearchContext, useFoundGroup } from '@/components/form/row-search';
import { SettingSection, SwitchRow } from '@/components/form/setting-row';
import { useLater } from '@/components/form/use-later';
import type { CautionTag } from '@/routines/library/exercise';
import { isExerciseId } from '@/routines/library/exercise-lists';
import type { PracticeChange } from '@/routines/plan/change-practice';
import type { Library } from '@/routines/plan/plan';
import type { PracticeState } from '@/routines/plan/practice';
import './my-body.css';

/** Loads the names of exercises, which are in the largest file of words, only after the first paint. */
const loadHidden = () => import('@/components/settings/hidden-exercises');

/** Grouped by region, so that people find the sentence about a knee without reading all twenty. */
const groups: readonly {
  readonly name: keyof typeof words.groups;
  readonly tags: readonly CautionTag[];
}[] = [
  {
    name: 'back',
    tags: ['acute-pain', 'sciatica', 'disc-herniation', 'osteoporosis', 'spinal-stenosis'],
  },
  {
    name: 'legs',
    tags: ['hip-pain', 'hip-replacement', 'knee-pain', 'hamstring-strain', 'ankle-achilles'],
  },
  { name: 'upper', tags: ['neck-injury', 'shoulder-injury', 'wrist-pain', 'eye-condition'] },
  {
    name: 'general',
    tags: [
      'pregnancy',
      'recent-surgery',
      'balance',
      'dizziness',
      'high-blood-pressure',
      'respiratory',
      'clot-risk',
    ],
  },
];

function effectOf(tag: CautionTag, library: Library): string {
  const cares = Object.values(library).map(({ cautions }) => cautions[tag]);
  const skipped = cares.filter((care) => care === 'avoid').length;
  const adapted = cares.filter((care) => care === 'adapt').length;
  if (skipped === 0) return words.effect.adapts({ adapted });
  return adapted === 0 ? words.effect.skips({ skipped }) : words.effect.both({ skipped, adapted });
}

/** The sentences about one region; closed until one is on or found by the search. */
function BodyGroup(props: {
  readonly group: (typeof groups)[number];
  readonly practice: PracticeState;
  readonly library: Library;
  readonly onChange: (change: PracticeChange) => void;
}) {
  const { name, tags } = props.group;
  const { body } = props.practice;
  const { within, searching, hidden } = useFoundGroup(words.groups[name]);
  const on = tags.filter((tag) => body.includes(tag)).length;
  return (
    <details class="body-group" open={on > 0 || searching} hidden={hidden}>
      <summary>
        {words.groups[name]} <span class="row-note">{on > 0 && words.on({ count: on })}</span>
      </summary>
      <SearchContext.Provider value={within}>
        {tags.map((tag) => (
          <SwitchRow
            key={tag}
            label={words.statements[tag]}
            detail={effectOf(tag, props.library)}
            checked={body.includes(tag)}
            onChange={(applies) => props.onChange({ kind: 'set-body', tag, applies })}
          />
        ))}
      </SearchContext.Provider>
    </details>
  );
}

/** Asks about the person's body: sentences with switches. */
export function MyBody(props: {
  readonly practice: PracticeState;
  readonly library: Library;
  readonly onChange: (change: PracticeChange) => void;
}) {
  const { practice, library, onChange } = props;
  const hidden = practice.notForMe.filter(isExerciseId);
  const HiddenExercises = useLater(loadHidden)?.HiddenExercises;
  return (
    <SettingSection id="my-body" title={words.title}>
      <p class="panel-lead">{words.lead}</p>
      {groups.map((group) => (
        <BodyGroup
          key={group.name}
          group={group}
          practice={practice}
          library={library}
          onChange={onChange}
        />
      ))}
      {hidden.length > 0 && HiddenExercises !== undefined && (
        <HiddenExercises hidden={hidden} onChange={onChange} />
      )}
      <p class="row-note">{words.note}</p>
    </SettingSection>
  );
}
