import { useTilDel } from '../../ui/useTilDel.ts';
import { Egeninnsatsen } from './Egeninnsatsen.tsx';
import { Forbruket } from './Forbruket.tsx';
import { Overfoeringene } from './Overfoeringene.tsx';
import type { Aaret } from './pengetyper.ts';
import { Tilskuddene } from './Tilskuddene.tsx';

/** Det tabellen hviler på. Den er svaret, så dette hentes etter den. */
export function Underlaget({ aaret }: { aaret: Aaret }) {
  useTilDel();
  return (
    <>
      <Tilskuddene aaret={aaret} />
      <Forbruket forbruk={aaret.forbruk} />
      <Overfoeringene overfoeringer={aaret.overfoeringer} />
      <Egeninnsatsen egeninnsats={aaret.egeninnsats} />
    </>
  );
}
