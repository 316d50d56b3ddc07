import { useEffect, useState } from 'preact/hooks';
import { useLocale } from '../../ui/locale-context.tsx';

type Props = { readonly dwell: number; readonly onChange: (dwell: number) => void };

/** How long the pointer rests on a name before its card opens; the value follows the slider, and is kept when it rests. */
export function Dwell({ dwell, onChange }: Props) {
  const { t, number } = useLocale();
  const [moving, setMoving] = useState<number | null>(null);
  const value = moving ?? dwell;
  const text = value === 0 ? t('settings_dwell_none') : t('settings_dwell_value', number(value));
  // What was kept comes back as the setting, and later than the next key press.
  useEffect(() => setMoving((moved) => (moved === dwell ? null : moved)), [dwell]);
  return (
    <div class="setting">
      <label class="setting-name" for="dwell">
        {t('settings_dwell')}
      </label>
      <div class="dwell">
        <input
          id="dwell"
          type="range"
          min={0}
          max={1000}
          step={50}
          value={value}
          aria-valuetext={text}
          onInput={(event) => setMoving(event.currentTarget.valueAsNumber)}
          onChange={(event) => onChange(event.currentTarget.valueAsNumber)}
        />
        <output for="dwell">{text}</output>
      </div>
    </div>
  );
}
