import { Tag } from '@digdir/designsystemet-react';
import type { Dokumentmerknad, FjernetOpplysning } from '#libs/contracts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';

/** Hva som er tatt bort fra et dokument, og hva som går ut med det uten å synes. */
export function Dokumentfunn({ ett: { type, fjernet, merknader } }: { ett: { type: string; fjernet: readonly FjernetOpplysning[]; merknader: readonly Dokumentmerknad[] } }) {
  const tekst = useSidetekst('erfaringsvedlegg');
  return (
    <>
      {type !== 'txt' && <p className="dempet">{fjernet.length > 0 ? tekst.fjernet(fjernet.map((slag) => tekst.fjernetOrd[slag])) : tekst.ingenFjernet}</p>}
      {merknader.length > 0 && <p><Tag data-color="warning" variant="outline">{tekst.merknader(merknader.map((slag) => tekst.merknadOrd[slag]))}</Tag></p>}
    </>
  );
}
