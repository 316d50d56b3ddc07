import { useCallback } from 'preact/hooks';
import { useAnswer } from '../ui/use-answer.ts';
import { findOpenTab } from './open-tab.ts';
import { PopupSkeleton } from './PopupSkeleton.tsx';
import { TabView } from './TabView.tsx';

/** The popup: what there is to know about the page in front. */
export function Popup() {
  const { answer } = useAnswer(
    'tab',
    useCallback(() => findOpenTab(location.search), []),
  );
  if (answer.kind === 'asking') return <PopupSkeleton />;
  return <TabView tab={answer.kind === 'here' ? answer.value : null} />;
}
