/** A source: title, address and how it was read. */
export interface Source {
  readonly title: string;
  /**
   * Null when only a mirror, a proxy or a staging copy was found. The title is enough to find the
   * original.
   */
  readonly url: string | null;
  /**
   * `read`: the organisation's page, or the paper or its abstract. `copy`: the text on another site
   * or in a summary. `weak`: a small commercial or practitioner page.
   */
  readonly strength: 'read' | 'copy' | 'weak';
}
