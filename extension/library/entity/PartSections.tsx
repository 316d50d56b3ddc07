import type { Part } from '../../card/Parts.tsx';

/** The parts of a card one below the other, all of them open; those with nothing in them are left out. */
export function PartSections({ parts }: { readonly parts: readonly Part[] }) {
  const present = parts.filter(({ count }) => count > 0);
  if (present.length === 0) return null;
  return (
    <div class="opened-parts">
      {present.map((part) => (
        <section key={part.id} class="opened-part">
          <h2>{part.heading}</h2>
          {part.draw()}
        </section>
      ))}
    </div>
  );
}
