import welcomeWords from 'words:welcome';
import { useEffect } from 'preact/hooks';
import { useSettings } from '@/components/ui/use-settings';
import type { WelcomeHost } from '@/components/welcome/welcome-host';
import { WelcomePage } from '@/components/welcome/welcome-page';

/** The welcome page, connected to the worker and the store. */
export function Welcome({ host }: { readonly host: WelcomeHost }) {
  const { snapshot, settings, changeSettings, request, refusal } = useSettings(host);
  const { locks, practice } = snapshot.stored;
  useEffect(() => {
    document.title = welcomeWords.pageTitle;
  }, []);
  return (
    <WelcomePage
      settings={settings}
      locks={new Set(locks)}
      body={practice.body}
      dialect={host.dialect}
      system={host.system}
      now={host.now}
      refused={refusal}
      onChange={(parts) => void changeSettings(parts)}
      onRequest={request}
      onTest={() => request({ kind: 'show-test-reminder' })}
      onStart={() => host.openGuide('hip-flexors-seated-1min')}
      onSettings={() => host.openSettings('reminders')}
      onMyBody={() => host.openSettings('my-body')}
    />
  );
}
