/** The host of the page in the tab, also from within its frames: the switch of a site holds for all of the page. */
export function hostOfTab(): string {
  try {
    return top?.location.host ?? location.host;
  } catch {
    // The page around is another site's and lets nobody read its address; most browsers tell where it is from.
    const outermost = location.ancestorOrigins?.item(location.ancestorOrigins.length - 1);
    return outermost ? new URL(outermost).host : location.host;
  }
}
