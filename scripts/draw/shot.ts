import type { Page } from 'playwright-core';
import type { PracticeState } from '@/routines/plan/practice';

/** One screenshot: its name, the page, its size in CSS pixels, and how to reach its state. */
export interface Shot {
  readonly name: string;
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Takes the whole page, not only what fits in the window. */
  readonly whole?: boolean;
  /**
   * Makes the window as high as the page first, so that parts that wait for scrolling are drawn.
   */
  readonly grown?: boolean;
  /** Seconds to advance the page's clock before the screenshot. */
  readonly seconds?: number;
  readonly practice?: PracticeState;
  /** Stored values to use instead of three breaks today. */
  readonly stored?: () => Readonly<Record<string, unknown>>;
  readonly before?: (page: Page) => Promise<void>;
  /** Runs after `seconds` have passed. */
  readonly after?: (page: Page) => Promise<void>;
}
