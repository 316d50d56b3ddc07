import type { ComponentChildren } from 'preact';
import { errorText } from './error-text.ts';
import { Failure } from './Failure.tsx';
import { useLocale } from './locale-context.tsx';
import { Skeleton } from './Skeleton.tsx';
import type { Asked } from './use-answer.ts';

type Props<T> = {
  readonly asked: Asked<T>;
  /** How many grey lines stand for it while it is on its way. */
  readonly lines: number;
  readonly draw: (value: T) => ComponentChildren;
};

/** Draws an answer; until it is there grey lines, and when none comes a line that says so. Never nothing. */
export function Awaited<T>({ asked: { answer, again }, lines, draw }: Props<T>) {
  const { t } = useLocale();
  switch (answer.kind) {
    case 'asking':
      return <Skeleton lines={lines} onAgain={again} />;
    case 'failed':
      return <Failure text={errorText(answer.error, t)} onAgain={again} />;
    case 'here':
      return <>{draw(answer.value)}</>;
  }
}
