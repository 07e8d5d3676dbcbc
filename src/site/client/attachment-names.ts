import { attachmentEndings, attachmentName } from '../../register/attachments.ts';

const isAttachment = new RegExp(`[.](${attachmentEndings.join('|')})$`, 'i');

const named = (file: File): File =>
  new File([file], attachmentName(file.name), { type: file.type, lastModified: file.lastModified });

/** The files as the input of a form holds them, each under the name that an attachment should bear. */
function namedList(files: Iterable<File>): FileList {
  const transfer = new DataTransfer();
  for (const file of files) transfer.items.add(isAttachment.test(file.name) ? named(file) : file);
  return transfer.files;
}

const isFileInput = (target: unknown): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === 'file';

/** The input that belongs to where files are dropped: that of the nearest element around it which has one. */
function inputFor(target: EventTarget | null): HTMLInputElement | undefined {
  for (let at = target instanceof Element ? target : null; at; at = at.parentElement) {
    const input = at.querySelector(':scope > input[type=file]');
    if (isFileInput(input)) return input;
  }
  return undefined;
}

/** Files that were dropped are chosen in the input beside; the editor is told that nothing hovers there any more. */
function chooseDropped(event: DragEvent): void {
  const files = [...(event.dataTransfer?.files ?? [])];
  const input = inputFor(event.target);
  if (!input || files.length === 0 || !files.every(({ name }) => isAttachment.test(name))) return;
  event.preventDefault();
  event.stopPropagation();
  event.target?.dispatchEvent(new DragEvent('dragleave', { bubbles: true, cancelable: true }));
  input.files = namedList(files);
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/**
 * Gives files that may be attachments the name that an attachment should bear, before the editor sees them. The editor
 * names them after the file; its own setting for that, `slug.lowercase`, would write the quarter of a report in small
 * letters as well, and leaves underscores.
 */
export function nameAttachments(page: Document): void {
  const capture = { capture: true };
  page.addEventListener(
    'change',
    ({ target }) => {
      if (isFileInput(target) && target.files) target.files = namedList(target.files);
    },
    capture,
  );
  page.addEventListener('drop', chooseDropped, capture);
}
