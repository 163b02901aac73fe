import exerciseWords from 'words:exercises';
import guideWords from 'words:guide';
import libraryWords from 'words:library';
import { cautionNote } from '@/components/exercises/caution-note';
import { useLater } from '@/components/form/use-later';
import { cautionTags, type Exercise } from '@/routines/library/exercise';
import './exercise-notes.css';

/** Loads titles and links only when needed: they are large and seldom read. */
const loadSources = () => import('@/routines/library/sources');

function Sources({ exercise }: { readonly exercise: Exercise }) {
  const { article } = exercise;
  const known = useLater(loadSources)?.sources;
  return (
    <details>
      <summary>{guideWords.sources}</summary>
      {article !== null && (
        <p>
          {article.relation === 'named'
            ? guideWords.articleNamed({ section: article.section })
            : guideWords.articleMotivates({ section: article.section })}
        </p>
      )}
      {exercise.sourceStrength === 'weak-technique' && <p>{guideWords.weakSources}</p>}
      <ul class="bulleted">
        {exercise.sources.map((id) => {
          if (known === undefined) return null;
          const { title, url, strength } = known[id];
          return (
            <li key={id}>
              {url === null ? (
                <span lang="en">{title}</span>
              ) : (
                <a href={url} target="_blank" rel="noreferrer" lang="en">
                  {title}
                </a>
              )}{' '}
              <span class="source-strength">{guideWords.sourceStrengths[strength]}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

/** Details of an exercise beyond its steps, in closed sections. */
export function ExerciseNotes({ exercise }: { readonly exercise: Exercise }) {
  const words = exerciseWords[exercise.id];
  return (
    <div class="notes">
      <details>
        <summary>{guideWords.more}</summary>
        <dl>
          <dt>{guideWords.easier}</dt>
          <dd>{words.easier}</dd>
          <dt>{guideWords.harder}</dt>
          <dd>{words.harder}</dd>
          <dt>{guideWords.mistakes}</dt>
          <dd>
            <ul class="bulleted">
              {words.mistakes.map((mistake) => (
                <li key={mistake}>{mistake}</li>
              ))}
            </ul>
          </dd>
        </dl>
      </details>
      <details>
        <summary>{guideWords.care}</summary>
        <dl>
          {cautionTags
            .filter((tag) => exercise.cautions[tag] !== undefined)
            .map((tag) => (
              <div key={tag}>
                <dt>{libraryWords.cautions[tag]}</dt>
                <dd>{cautionNote(exercise.id, tag)}</dd>
              </div>
            ))}
        </dl>
      </details>
      <Sources exercise={exercise} />
    </div>
  );
}
