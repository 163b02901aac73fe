import { Button } from '@/components/ui/button';

/** The last row of an editor: a button that submits its form, and one that leaves it unchanged. */
export function EditorButtons(props: {
  readonly words: { readonly save: string; readonly cancel: string };
  readonly canSave?: boolean;
  readonly onCancel: () => void;
}) {
  const { words, canSave = true, onCancel } = props;
  return (
    <div class="controls">
      <Button type="submit" look="primary" disabled={!canSave}>
        {words.save}
      </Button>
      <Button onClick={onCancel}>{words.cancel}</Button>
    </div>
  );
}
