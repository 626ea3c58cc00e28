/**
 * Puts text on the clipboard; false when the browser refuses. Pages that aren't served securely have no clipboard
 * object, there the older way through a selection is tried.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

function copyBySelection(text: string): boolean {
  const before = document.activeElement;
  const field = document.createElement("textarea");
  field.value = text;
  field.className = "visually-hidden";
  // Inside an open dialog everything outside it is inert and can't be selected.
  (document.querySelector("dialog[open]") ?? document.body).append(field);
  field.select();
  const copied = runCopy();
  field.remove();
  if (before instanceof HTMLElement) before.focus();
  return copied;
}

function runCopy(): boolean {
  try {
    return document.execCommand("copy");
  } catch {
    return false;
  }
}
