import guideWords from 'words:guide';
import { useEffect } from 'preact/hooks';
import type { GuideSubject } from '@/components/guide/guide-subject';
import { RoutineGuide, type RoutineGuideProps } from '@/components/guide/player/routine-guide';
import { PostureGuide } from '@/components/guide/posture-guide';
import { WalkGuide } from '@/components/guide/walk-guide';
import { useKeptFocus } from '@/components/ui/use-kept-focus';
import '@/components/ui/page-tokens.css';
import '@/components/ui/base.css';
import '@/components/ui/controls.css';
import './guide-page.css';

function nameOf(subject: GuideSubject): string {
  if (subject === null) return guideWords.unknownTitle;
  if ('walk' in subject) return guideWords.walk.title;
  return 'guided' in subject ? subject.guided.name : guideWords.posture.title;
}

/** The guide for the subject that its address names. */
export function GuidePage(
  props: Omit<RoutineGuideProps, 'guided'> & {
    readonly subject: GuideSubject;
    readonly onSettings: () => void;
  },
) {
  const { subject, session } = props;
  const name = nameOf(subject);
  // A restarted routine replaces every element that could keep the focus itself.
  useKeptFocus();
  useEffect(() => {
    document.title = guideWords.pageTitle({ name });
  }, [name]);
  if (subject === null) {
    return (
      <main class="posture">
        <h1>{guideWords.unknownTitle}</h1>
        <p>{guideWords.unknownDetail}</p>
      </main>
    );
  }
  if ('walk' in subject) return <WalkGuide {...props} />;
  return 'guided' in subject ? (
    <RoutineGuide key={session} {...props} guided={subject.guided} />
  ) : (
    <PostureGuide {...props} check={subject.check} />
  );
}
