import { useEffect, useRef } from 'preact/hooks';
import { useLocale } from '../../ui/locale-context.tsx';
import { PageHeading } from '../parts/PageHeading.tsx';
import { ChooseFiles } from './ChooseFiles.tsx';
import { Done } from './Done.tsx';
import { Failed } from './Failed.tsx';
import { useImport } from './import-context.tsx';
import type { ImportState } from './import-state.ts';
import { Preview } from './Preview.tsx';
import { Progress } from './Progress.tsx';

/** Adding articles from files: choose, see what would come, add, undo. */
export function ImportPage() {
  const { t } = useLocale();
  const { state, leave } = useImport();
  const newest = useRef(leave);
  newest.current = leave;
  useEffect(() => () => newest.current(), []);
  return (
    <div class="import">
      <PageHeading title={t('library_add_articles')} />
      <Step state={state} />
    </div>
  );
}

function Step({ state }: { readonly state: ImportState }) {
  switch (state.kind) {
    case 'choosing':
      return <ChooseFiles after={state.after} />;
    case 'surveying':
    case 'importing':
      return <Progress state={state} />;
    case 'preview':
      return <Preview name={state.name} survey={state.survey} />;
    case 'done':
      return <Done state={state} />;
    case 'failed':
      return <Failed state={state} />;
  }
}
