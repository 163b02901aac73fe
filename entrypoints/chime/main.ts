import { playAsked } from '@/platform/page/chime';

// Nobody sees this page; it is gone as soon as it has sounded.
void playAsked(location.search).finally(() => window.close());
