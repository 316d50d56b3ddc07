/** Strokes on a grid of 20 by 20, 1.75 wide, round. */
const PATHS = {
  back: 'M12 4 6 10l6 6',
  close: 'm5 5 10 10M15 5 5 15',
  copy: 'M7 7h9v9H7zM13 7V4H4v9h3',
  done: 'm4 10.5 4 4 8-9',
  edit: 'm4 16 .8-3.6L13 4l3 3-8.4 8.2zM11 6l3 3',
  down: 'M10 4v12M5 11l5 5 5-5',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  open: 'm8 4 6 6-6 6',
  plus: 'M10 4v12M4 10h12',
  search: 'M14 9A5 5 0 1 1 4 9a5 5 0 0 1 10 0M12.7 12.7 17 17',
  up: 'M10 16V4M5 9l5-5 5 5',
} as const;

/** A small picture that says nothing a text beside it, or the label of its button, does not say. */
export function Icon({ name }: { readonly name: keyof typeof PATHS }) {
  return (
    <svg
      class="ui-icon"
      viewBox="0 0 20 20"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
