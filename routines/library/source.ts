/** What is known about a source: what it says, where it is, and how firmly it was read. */
export interface Source {
  readonly title: string;
  /**
   * Null where only a mirror, a proxy or a staging copy was found: nobody should be sent there,
   * and the title is enough to find the original.
   */
  readonly url: string | null;
  /**
   * `read`: a page of that body, or the paper or its abstract. `copy`: its text on another site or
   * in a summary. `weak`: a small commercial or practitioner page.
   */
  readonly strength: 'read' | 'copy' | 'weak';
}
