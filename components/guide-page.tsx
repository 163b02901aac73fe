import { useEffect } from 'preact/hooks';
import { PostureGuide } from '@/components/posture-guide';
import { RoutineGuide, type RoutineGuideProps } from '@/components/routine-guide';
import { guideWords } from '@/locales/en/guide';
import { routineWords } from '@/locales/en/routines';
import type { PostureCheck } from '@/routines/posture-checks';
import type { Routine } from '@/routines/routine';

/** What an address asks the guide to show; null when it names nothing that exists. */
export type GuideSubject = { readonly routine: Routine } | { readonly check: PostureCheck } | null;

function nameOf(subject: GuideSubject): string {
  if (subject === null) return guideWords.unknownTitle;
  return 'routine' in subject ? routineWords[subject.routine.id].name : guideWords.posture.title;
}

/** The guide's page for whatever its address names. */
export function GuidePage(
  props: Omit<RoutineGuideProps, 'routine'> & { readonly subject: GuideSubject },
) {
  const { subject, session } = props;
  useEffect(() => {
    document.title = guideWords.pageTitle(nameOf(subject));
  }, [subject]);
  if (subject === null) {
    return (
      <main class="posture">
        <h1>{guideWords.unknownTitle}</h1>
        <p>{guideWords.unknownDetail}</p>
      </main>
    );
  }
  return 'routine' in subject ? (
    <RoutineGuide key={session} {...props} routine={subject.routine} />
  ) : (
    <PostureGuide {...props} check={subject.check} />
  );
}
