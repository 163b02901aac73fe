import type { Page } from 'playwright-core';
import type { PracticeState } from '@/routines/plan/practice';

/**
 * A screenshot: its file name, the page, the viewport in CSS pixels, and how to reach its state.
 */
export interface Shot {
  readonly name: string;
  readonly path: string;
  readonly size: { readonly width: number; readonly height: number };
  /** Captures the whole page, not only the viewport. */
  readonly fullPage?: boolean;
  /** Makes the viewport as high as the page first, so that parts that load on scroll are drawn. */
  readonly growViewport?: boolean;
  /** Seconds to advance the page's clock before the screenshot. */
  readonly seconds?: number;
  readonly practice?: PracticeState;
  /** Stored values to use instead of three breaks today. */
  readonly stored?: () => Readonly<Record<string, unknown>>;
  readonly before?: (page: Page) => Promise<void>;
  /** Runs after `seconds` have passed. */
  readonly after?: (page: Page) => Promise<void>;
}
