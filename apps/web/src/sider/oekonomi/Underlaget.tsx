import { useEffect } from 'react';
import { Egeninnsatsen } from './Egeninnsatsen.tsx';
import { Forbruket } from './Forbruket.tsx';
import { Overfoeringene } from './Overfoeringene.tsx';
import type { Aaret } from './pengetyper.ts';
import { Tilskuddene } from './Tilskuddene.tsx';

/** Det tabellen hviler på. Den er svaret, så dette hentes etter den. */
export function Underlaget({ aaret }: { aaret: Aaret }) {
  // En lenke hit kan peke på en del som først finnes nå.
  useEffect(() => {
    const del = location.hash && document.getElementById(location.hash.slice(1));
    if (!del) return;
    del.scrollIntoView();
    del.focus({ preventScroll: true });
  }, []);
  return (
    <>
      <Tilskuddene aaret={aaret} />
      <Forbruket forbruk={aaret.forbruk} />
      <Overfoeringene overfoeringer={aaret.overfoeringer} />
      <Egeninnsatsen egeninnsats={aaret.egeninnsats} />
    </>
  );
}
