import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import type { TilpasningerTilQuery } from '../../generated/graphql.ts';
import { hentSidetekst, useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Banklenke } from '../erfaringsbank/Banklenke.tsx';

const Innholdet = lat(() => Promise.all([import('../erfaringsbank/Innholdet.tsx'), hentSidetekst('erfaring')]).then(([fil]) => fil.Innholdet));

export type Hel = TilpasningerTilQuery['tilpasninger'][number];

/** Kilden, hva som er beholdt og endret, og det kilden advarer mot. Kortet slik det var, ligger under. */
export function Omtilpasningen({ tilpasning }: { tilpasning: Hel }) {
  const { del, fra } = useSidetekst('tilpasning');
  const rom = useRom().arbeidsrom.kode;
  const { innhold, kommune } = tilpasning;
  const [aapen, settAapen] = useState(false);
  return (
    <>
      {tilpasning.kildeBorte && <Alert data-color="info"><Paragraph>{fra.borte}</Paragraph></Alert>}
      {tilpasning.nyereUtgave !== null && <Alert data-color="info"><Paragraph>{fra.nyere(tilpasning.nyereUtgave)} <Banklenke id={tilpasning.erfaringId}>{fra.seNy}</Banklenke></Paragraph></Alert>}
      <Opplysninger rader={[
        [tilpasning.kildetittel, <>{fra.kilde(kommune, tilpasning.utgave, visDag(tilpasning.kildeDelt))}{!tilpasning.kildeBorte && <span className="skjul-paa-papir"> · <Banklenke id={tilpasning.erfaringId}>{fra.seKilden}</Banklenke></span>}</>],
        [fra.naar, visDag(tilpasning.opprettet)], [fra.beholdt, tilpasning.beholdt.length > 0 ? tilpasning.beholdt.map((kode) => del[kode]).join(', ') : fra.ingenting],
        [fra.endringer, tilpasning.endringer && <span className="avsnitt">{tilpasning.endringer}</span>], [fra.hvorfor, tilpasning.hvorfor && <span className="avsnitt">{tilpasning.hvorfor}</span>],
        [fra.advarer(kommune), innhold.fallgruver.length > 0 && <Punkter punkter={innhold.fallgruver} />], [fra.kreves(kommune), innhold.suksesskriterier.length > 0 && <Punkter punkter={innhold.suksesskriterier} />],
        [fra.erfaringer, tilpasning.erfaringer.length > 0 && <ul className="punkter">{tilpasning.erfaringer.map(({ id, tittel }) => <li key={id}><Lenke to="/$rom/erfaringer/$id" params={{ rom, id }}>{tittel}</Lenke></li>)}</ul>],
      ]} />
      <details className="kortet-slik" onToggle={({ currentTarget }) => settAapen(currentTarget.open)}><summary>{fra.slik}</summary><Suspense>{aapen && <Innholdet innhold={innhold} />}</Suspense></details>
    </>
  );
}
