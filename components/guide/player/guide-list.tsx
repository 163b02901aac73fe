import guideWords from 'words:guide';
import type { Guided } from '@/components/guide/guided';
import type { Playing } from '@/components/guide/use-player';
import { clockLength } from '@/locales/formats';
import './guide-list.css';

/** Lists the exercises with their lengths, marks the current one and ticks those done. */
export function GuideList(props: { readonly guided: Guided; readonly playing: Playing }) {
  const { plan, timeline, frame } = props.playing;
  const here = frame.segment.stepIndex;
  const secondsOf = (index: number) =>
    timeline.segments
      .filter(({ stepIndex }) => stepIndex === index)
      .reduce((sum, { lengthMs }) => sum + lengthMs, 0) / 1000;
  return (
    <ol class="routine-list" aria-label={guideWords.list}>
      {plan.steps.map(({ exercise }, index) => (
        <li
          key={`${index} ${exercise}`}
          class={index < here ? 'is-done' : ''}
          {...(index === here && { 'aria-current': 'step' as const })}
        >
          <span class="routine-list-name">{props.guided.exerciseOf(exercise).name}</span>
          <span class="routine-list-length">
            {index === here ? guideWords.now : clockLength(secondsOf(index))}
          </span>
        </li>
      ))}
    </ol>
  );
}
