import type { Ref } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { SavedArticle } from '../data/articles.ts';
import { cardRoute } from '../parts/card-route.ts';
import { routeAddress } from '../routes.ts';
import type { LinkedName } from '../worker/api.ts';
import { articlePieces, type ParagraphPieces, sentenceAt, type TextPiece } from './article-pieces.ts';

type Props = {
  readonly saved: SavedArticle;
  readonly names: readonly LinkedName[];
  readonly at: number | null;
};

/** The clean paragraphs of a saved text, the title left out: it is the page's heading. */
export function ArticleText({ saved: { article, extract }, names, at }: Props) {
  const sentence = useMemo(() => sentenceAt(extract?.sentences ?? [], at), [extract, at]);
  const paragraphs = useMemo(() => articlePieces(article, names, sentence), [article, names, sentence]);
  const place = useRef<HTMLElement>(null);
  const start = sentence?.start ?? null;
  useEffect(() => {
    if (start !== null) place.current?.scrollIntoView({ block: 'center' });
  }, [start]);
  const body = paragraphs.filter(({ kind }) => kind !== 'title');
  return (
    <div class="saved-text" lang="hi">
      {body.map((paragraph, index) => (
        <ParagraphView key={index} paragraph={paragraph} start={start} place={place} />
      ))}
    </div>
  );
}

type ParagraphProps = {
  readonly paragraph: ParagraphPieces;
  /** Where the sentence that is pointed out begins. */
  readonly start: number | null;
  readonly place: Ref<HTMLElement>;
};

function ParagraphView({ paragraph: { kind, pieces }, start, place }: ParagraphProps) {
  const words = pieces.map((piece) => {
    const text = <Piece piece={piece} />;
    if (!piece.isPointedOut) return text;
    return (
      <mark key={piece.start} ref={piece.start === start ? place : null}>
        {text}
      </mark>
    );
  });
  if (kind === 'heading') return <h2>{words}</h2>;
  return <p class={kind === 'summary' ? 'saved-summary' : undefined}>{words}</p>;
}

function Piece({ piece: { text, name } }: { readonly piece: TextPiece }) {
  if (name === null) return <>{text}</>;
  return (
    <a class="saved-name" href={routeAddress(cardRoute(name.ref))}>
      {text}
    </a>
  );
}
