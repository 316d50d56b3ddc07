import { useCallback } from 'preact/hooks';
import { browser } from '../../browser.ts';
import { Awaited } from '../../ui/Awaited.tsx';
import { useAnswer } from '../../ui/use-answer.ts';

type Props = {
  /** Where the file lies in the package. */
  readonly path: string;
  readonly label: string;
};

/** A text file of the package, folded. */
export function PackagedText({ path, label }: Props) {
  const read = useCallback(async () => (await fetch(browser.runtime.getURL(path))).text(), [path]);
  const asked = useAnswer(path, read);
  return (
    <details class="packaged">
      <summary>{label}</summary>
      <Awaited
        asked={asked}
        lines={4}
        draw={(text) => (
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reached by keyboard
          <pre lang="en" tabIndex={0}>
            {text}
          </pre>
        )}
      />
    </details>
  );
}
