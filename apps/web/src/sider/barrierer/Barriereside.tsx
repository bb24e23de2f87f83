import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { EnBarrieresideDocument, type EnBarriereFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Statusmerke } from '../../ui/Statusmerke.tsx';
import { Barrieredelingen } from './Barrieredelingen.tsx';
import { Barrieremerke } from './Barrieremerke.tsx';
import { BARRIERETYPER } from './barrieretyper.ts';

const RedigerBarriere = lat(() => import('./Barriereskjemaer.tsx').then((fil) => fil.RedigerBarriere));
const FlyttBarriere = lat(() => import('./Barriereskjemaer.tsx').then((fil) => fil.FlyttBarriere));

/** Hva er dette, hva er prøvd, og hvor er saken? */
export function Barriereside() {
  const tekst = useSidetekst('barriere');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const { id } = useParams({ from: '/$rom/barrierer/$id' });
  const spoerring = useSpoerring(EnBarrieresideDocument, { id }, BARRIERETYPER);
  const barriere = spoerring.data?.barriere;
  const serDeling = useKan('deling.les');
  return (
    <Tilgang krever="barriere.les">
      <Sidetittel tittel={barriere?.tittel ?? tekst.finnesIkke} sted={romnavn(arbeidsrom)}>{barriere && <Hode barriere={barriere} />}</Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.barriere}>
        {(en) => (
          <>
            <Seksjon tittel={tekst.om}>
              <Opplysninger rader={[
                [tekst.felter.art, tekst.art[en.art]], [tekst.felter.beskrivelse, en.beskrivelse], [tekst.felter.proevd, en.proevd],
                [tekst.felter.loesningseier, [en.loesningseier && tekst.eier[en.loesningseier], en.loesningsinstans].filter(Boolean).join(', ')], [tekst.begrunnelse, en.begrunnelse],
              ]} />
              <Kilde kilde={en.kilde} />
            </Seksjon>
            <Seksjon tittel={tekst.tiltak}>
              {en.tiltak.length === 0 ? <Paragraph>{tekst.ingenTiltak}</Paragraph> : (
                <ul className="ubundet">{en.tiltak.map((ett) => <li key={ett.id}><Lenke to="/$rom/tiltak/$id" params={{ rom: arbeidsrom.kode, id: ett.id }}>{ett.navn}</Lenke> <Statusmerke status={ett.status} /></li>)}</ul>
              )}
            </Seksjon>
            {serDeling && <Barrieredelingen barriere={en} />}
            <Seksjon tittel={tekst.historikk}>
              {en.historikk.length === 0 && <Paragraph>{tekst.ingenHistorikk}</Paragraph>}
              <ol className="tidslinje">
                {en.historikk.map(({ id: nr, fraStatus, tilStatus, begrunnelse, hvem, tid }) => (
                  <li key={nr}>
                    <p>{fraStatus ? tekst.flyttet(tekst.status[fraStatus], tekst.status[tilStatus]) : tekst.foert(tekst.status[tilStatus])}{begrunnelse && `: ${begrunnelse}`}</p>
                    <p className="dempet">{hvem ?? tekst.lestInn}, <time dateTime={tid}>{visDag(tid)}</time></p>
                  </li>
                ))}
              </ol>
            </Seksjon>
          </>
        )}
      </Hentet>
      <p className="skjul-paa-papir"><Lenke to="/$rom/barrierer" params={{ rom: arbeidsrom.kode }}>{tekst.tilbake}</Lenke></p>
    </Tilgang>
  );
}

function Hode({ barriere }: { barriere: EnBarriereFragment }) {
  const tekst = useSidetekst('barriere');
  const [vindu, settVindu] = useState<'rediger' | 'flytt' | null>(null);
  const lukk = () => settVindu(null);
  return (
    <>
      <p><Barrieremerke status={barriere.status} /></p>
      <OppdiktetForklart er={barriere.oppdiktet} alt />
      <div className="knapper hodeknapper skjul-paa-papir">
        {barriere.handlinger.includes('updateBarriere') && <Button onClick={() => settVindu('rediger')}>{tekst.rediger}</Button>}
        {barriere.handlinger.includes('moveBarriere') && <Button variant="secondary" onClick={() => settVindu('flytt')}>{tekst.endreStatus}</Button>}
      </div>
      <Suspense>
        {vindu === 'rediger' && <RedigerBarriere barriere={barriere} lukk={lukk} />}
        {vindu === 'flytt' && <FlyttBarriere barriere={barriere} lukk={lukk} />}
      </Suspense>
    </>
  );
}
