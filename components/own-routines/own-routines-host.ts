import type { PictureRead } from '@/components/own-routines/own-exercise-editor';
import type { OwnChange, OwnLibrary } from '@/routines/own/own-library';
import type { ProblemAt } from '@/values/problem';

/** Connects the view of the person's own routines to the browser. */
export interface OwnRoutinesHost {
  readonly readOwn: () => Promise<OwnLibrary>;
  /** Resolves to why the change is refused, or null once it is stored. */
  readonly saveOwn: (change: OwnChange) => Promise<ProblemAt | null>;
  readonly readPicture: (file: File) => Promise<PictureRead>;
  /** Saves a text as a file, from a click. */
  readonly saveFile: (name: string, text: string) => void;
}
