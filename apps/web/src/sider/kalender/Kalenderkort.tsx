import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { RestoreKalenderpunktDocument, type EtKalenderpunktFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import type { Feil } from '../../graphql/feil.ts';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import type { Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { harDag, visNaar } from './naar.ts';

const Kalenderskjema = lat(() => import('./Kalenderskjema.tsx').then((fil) => fil.Kalenderskjema));
const Avlysskjema = lat(() => import('./Avlysskjema.tsx').then((fil) => fil.Avlysskjema));

/** Én dato: når, hva, hvor og for hvem, og det koordinatoren kan gjøre med den. */
export function Kalenderkort({ punkt, gjort }: { punkt: EtKalenderpunktFragment; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('kalender');
  const [vindu, settVindu] = useState<'rediger' | 'avlys' | null>(null);
  const lukk = () => settVindu(null);
  const { art, tittel, dato, sted, forHvem, dagsorden, avlystFordi, oppdiktet, endret, saker } = punkt;
  return (
    <article className="kort luft">
      <Heading level={3} data-size="xs">{tittel} <Oppdiktet er={oppdiktet} /></Heading>
      <Paragraph>{avlystFordi !== null && <Tag data-color="danger" variant="outline">{tekst.avlyst}</Tag>} <strong>{visNaar(punkt, tekst)}</strong>{!harDag(dato) && ` · ${tekst.dagIkkeSatt}`}</Paragraph>
      {tekst.art[art] !== tittel && <Paragraph className="dempet">{tekst.art[art]}</Paragraph>}
      {avlystFordi !== null && <Paragraph variant="long">{tekst.avlystFordi(avlystFordi)}</Paragraph>}
      <Opplysninger rader={[[tekst.sted, sted], [tekst.forHvem, forHvem], [tekst.dagsorden, dagsorden]]} />
      {saker.length > 0 && <><Heading level={4} data-size="2xs">{tekst.saker}</Heading><ul className="punkter">{saker.map(({ nr, tittel: navn }) => <li key={nr}>{tekst.sak(nr, navn)}</li>)}</ul></>}
      <Valg punkt={punkt} aapne={settVindu} gjort={gjort} />
      <Paragraph className="dempet">{tekst.endret(visDag(endret))}</Paragraph>
      <Suspense>
        {vindu === 'rediger' && <Kalenderskjema punkt={punkt} lukk={lukk} />}
        {vindu === 'avlys' && <Avlysskjema punkt={punkt} lukk={lukk} gjort={gjort} />}
      </Suspense>
    </article>
  );
}

function Valg({ punkt, aapne, gjort }: { punkt: EtKalenderpunktFragment; aapne: (vindu: 'rediger' | 'avlys') => void; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('kalender');
  const rom = useRom().arbeidsrom.kode;
  const taOpp = useHandling(RestoreKalenderpunktDocument);
  const [feil, settFeil] = useState<Feil | null>(null);
  const kanSette = useKan('barrieresak.skriv') && punkt.art === 'moete_med_staten' && punkt.avlystFordi === null;
  const kan = (handling: string) => punkt.handlinger.includes(handling);
  async function restore() {
    const svar = await taOpp({ input: { id: punkt.id, versjon: punkt.versjon } });
    settFeil(svar.ok ? null : svar.feil);
    if (svar.ok) gjort({ tekst: tekst.bleTattOpp(punkt.tittel), fokus: true });
  }
  return (
    <>
      {feil && <Feilmelding feil={feil} />}
      <div className="knapper skjul-paa-papir">
        {harDag(punkt.dato) && <a className="ds-link" href={`/eksport/${rom}/kalender.ics?id=${punkt.id}`} aria-label={tekst.hentEn(punkt.tittel)} download>{tekst.hent}</a>}
        {kanSette && <Lenke to="/felles/barrierer">{tekst.tilSakene}</Lenke>}
        {kan('updateKalenderpunkt') && <Button variant="tertiary" data-size="sm" onClick={() => aapne('rediger')}>{tekst.rediger}</Button>}
        {kan('cancelKalenderpunkt') && <Button variant="tertiary" data-size="sm" data-color="danger" onClick={() => aapne('avlys')}>{tekst.avlys}</Button>}
        {kan('restoreKalenderpunkt') && <Button variant="secondary" data-size="sm" onClick={() => void restore()}>{tekst.taOpp}</Button>}
      </div>
    </>
  );
}
