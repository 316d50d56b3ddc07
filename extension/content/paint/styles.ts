/** What is painted on the page: lines under names by their kind, where the keyboard is, what a card is open on. */
export const PAINTS = ['person', 'organization', 'place', 'event', 'told', 'open', 'current'] as const;

/** One of them. */
export type Paint = (typeof PAINTS)[number];

/** The highlight of a paint in `CSS.highlights`, which page and extensions share: hence the prefix. */
export function highlightName(paint: Paint): string {
  return `sandarbh-${paint}`;
}

/**
 * The lines take the colour of the text around, so they are as quiet on a dark page as on a light one, and keep clear of
 * the vowel signs below the letters. Highlights can change colours and lines and nothing else, so the current name has a
 * ground instead of a frame.
 */
export const PAGE_STYLES = `
::highlight(sandarbh-person),
::highlight(sandarbh-organization),
::highlight(sandarbh-place),
::highlight(sandarbh-event),
::highlight(sandarbh-told) {
  text-underline-offset: 0.25em;
}
::highlight(sandarbh-person),
::highlight(sandarbh-organization) {
  text-decoration: underline dotted 1.5px color-mix(in srgb, currentColor 60%, transparent);
}
::highlight(sandarbh-place) {
  text-decoration: underline dotted 1.5px color-mix(in srgb, currentColor 40%, transparent);
}
::highlight(sandarbh-event),
::highlight(sandarbh-told) {
  text-decoration: underline dashed 1.5px color-mix(in srgb, currentColor 50%, transparent);
}
::highlight(sandarbh-open) {
  background-color: color-mix(in srgb, currentColor 14%, transparent);
}
::highlight(sandarbh-current) {
  background-color: Highlight;
  color: HighlightText;
  text-decoration: underline solid 3px HighlightText;
}
@media (forced-colors: active) {
  ::highlight(sandarbh-person),
  ::highlight(sandarbh-organization),
  ::highlight(sandarbh-place) {
    text-decoration: underline dotted 2px LinkText;
  }
  ::highlight(sandarbh-event),
  ::highlight(sandarbh-told) {
    text-decoration: underline dashed 2px LinkText;
  }
}
@media print {
  ::highlight(sandarbh-person),
  ::highlight(sandarbh-organization),
  ::highlight(sandarbh-place),
  ::highlight(sandarbh-event),
  ::highlight(sandarbh-told),
  ::highlight(sandarbh-open),
  ::highlight(sandarbh-current) {
    background-color: transparent;
    color: inherit;
    text-decoration: none;
  }
}
`;
