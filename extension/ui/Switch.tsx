type Props = {
  readonly on: boolean;
  /** What it switches, for screen readers; the text beside it is for whoever sees it. */
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onChange: (on: boolean) => void;
};

/** A switch that works at once. */
export function Switch({ on, label, isDisabled = false, onChange }: Props) {
  return (
    <button
      type="button"
      role="switch"
      class="ui-switch"
      aria-label={label}
      aria-checked={on}
      disabled={isDisabled}
      onClick={() => onChange(!on)}
    />
  );
}
