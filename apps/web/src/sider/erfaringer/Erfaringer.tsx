import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Suspense, useState } from 'react';
import { EgneErfaringerDocument, ErfaringsdelingerDocument, type EgneErfaringerQuery, type EnErfaringsdelingFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Banklenke } from '../erfaringsbank/Banklenke.tsx';
import { EGNE_TYPER } from '../erfaringsbank/erfaringstyper.ts';
import { Gjennomgangsmerke } from '../erfaringsbank/Gjennomgangsmerke.tsx';

const NyErfaring = lat(() => import('./NyErfaring.tsx').then((fil) => fil.NyErfaring));
type Egen = EgneErfaringerQuery['egneErfaringer'][number];

/** Hva har vi lært, og hva av det har vi delt? */
export function Erfaringer() {
  const { egne } = useSidetekst('erfaring');
  const romnavn = useRomnavn();
  const kan = useKan('erfaring.utkast');
  const [ny, settNy] = useState(false);
  const spoerring = useSpoerring(EgneErfaringerDocument, {}, EGNE_TYPER);
  const delinger = useSpoerring(ErfaringsdelingerDocument, {}, EGNE_TYPER).data?.erfaringsdelinger ?? [];
  const knapp = kan && <Button className="skjul-paa-papir" onClick={() => settNy(true)}><PlusIcon aria-hidden />{egne.ny}</Button>;
  return (
    <Tilgang krever="erfaring.les">
      <Sidetittel tittel={egne.tittel} sted={romnavn(useRom().arbeidsrom)}><Paragraph variant="long">{egne.ingress}</Paragraph>{knapp}</Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.egneErfaringer}>
        {(erfaringer) => (erfaringer.length === 0 ? <Tom tittel={egne.ingen} tekst={egne.ingenTekst}>{knapp}</Tom> : (
          <>
            <p role="status" className="antall">{egne.antall(erfaringer.length, delinger.filter(({ trukket }) => !trukket).length)}</p>
            <OppdiktetForklart er={erfaringer.some(({ oppdiktet }) => oppdiktet)} />
            {erfaringer.map((erfaring) => <Kort key={erfaring.id} erfaring={erfaring} deling={delinger.find(({ id }) => id === erfaring.id)} />)}
          </>
        ))}
      </Hentet>
      <p className="skjul-paa-papir"><Banklenke>{egne.tilBanken}</Banklenke></p>
      <Suspense>{ny && <NyErfaring lukk={() => settNy(false)} />}</Suspense>
    </Tilgang>
  );
}

function Kort({ erfaring: { id, tittel, kort, art, oppdiktet, tiltak }, deling }: { erfaring: Egen; deling: EnErfaringsdelingFragment | undefined }) {
  const { egne, art: artsord } = useSidetekst('erfaring');
  const rom = useRom().arbeidsrom.kode;
  const hvor = !deling ? egne.utkast : deling.trukket ? egne.trukket(visDag(deling.trukket)) : egne.delt(deling.utgave, visDag(deling.delt));
  return (
    <article className="kort luft">
      <Heading level={2} data-size="xs"><Lenke to="/$rom/erfaringer/$id" params={{ rom, id }}>{tittel}</Lenke> <Oppdiktet er={oppdiktet} /></Heading>
      {kort && <Paragraph>{kort}</Paragraph>}
      <p className="dempet">{tiltak ? egne.fraTiltak(tiltak.navn) : artsord[art]} · {hvor}{deling?.utdatert && ` · ${egne.endret.toLowerCase()}`}</p>
      {deling && !deling.trukket && <Gjennomgangsmerke status={deling.status} gjennomgaatt={deling.gjennomgaatt} />}
    </article>
  );
}
