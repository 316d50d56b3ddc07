/** Elements in which a tap has a meaning of its own. */
const CONTROLS =
  'a[href],button,input,select,textarea,label,summary,[role="button"],[role="link"],[contenteditable]';
const FIELDS = 'input,textarea,select,[contenteditable]:not([contenteditable="false" i])';

/** Whether an event happens in a link, a button or another control of the page. */
export function isInControl(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(CONTROLS));
}

/** Whether an event happens in a field that the reader can write in. */
export function isInField(event: Event): boolean {
  return event.composedPath().some((node) => node instanceof Element && node.matches(FIELDS));
}
