import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Suspense, useState } from 'react';
import { BarriererDocument, type EnBarriereFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Barrieremerke } from './Barrieremerke.tsx';
import { BARRIERETYPER } from './barrieretyper.ts';

const NyBarriere = lat(() => import('./NyBarriere.tsx').then((fil) => fil.NyBarriere));

/** Hva står i veien for oss, og hva gjør vi med det? */
export function Barriereliste() {
  const tekst = useSidetekst('barriere');
  const romnavn = useRomnavn();
  const kan = useKan('barriere.skriv');
  const [ny, settNy] = useState(false);
  const spoerring = useSpoerring(BarriererDocument, {}, BARRIERETYPER);
  const knapp = kan && <Button className="skjul-paa-papir" onClick={() => settNy(true)}><PlusIcon aria-hidden />{tekst.ny}</Button>;
  return (
    <Tilgang krever="barriere.les">
      <Sidetittel tittel={tekst.tittel} sted={romnavn(useRom().arbeidsrom)}><Paragraph variant="long">{tekst.ingress}</Paragraph>{knapp}</Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.barrierer}>
        {(barrierer) => (barrierer.length === 0 ? <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst}>{knapp}</Tom> : (
          <>
            <p role="status" className="antall">{tekst.antall(barrierer.length, barrierer.filter(({ status }) => status === 'aapen' || status === 'loeftet').length)}</p>
            <OppdiktetForklart er={barrierer.some(({ oppdiktet }) => oppdiktet)} />
            {barrierer.map((barriere) => <Barrierekort key={barriere.id} barriere={barriere} />)}
          </>
        ))}
      </Hentet>
      <Suspense>{ny && <NyBarriere lukk={() => settNy(false)} />}</Suspense>
    </Tilgang>
  );
}

function Barrierekort({ barriere: { id, tittel, art, status, tiltak, loesningseier, loesningsinstans, oppdiktet } }: { barriere: EnBarriereFragment }) {
  const tekst = useSidetekst('barriere');
  const rom = useRom().arbeidsrom.kode;
  return (
    <article className="kort luft">
      <Heading level={2} data-size="xs"><Lenke to="/$rom/barrierer/$id" params={{ rom, id }}>{tittel}</Lenke> <Oppdiktet er={oppdiktet} /></Heading>
      <Paragraph><Barrieremerke status={status} /> {tekst.art[art]}. {tekst.treffer(tiltak.length)}.</Paragraph>
      {(loesningseier || loesningsinstans) && <Paragraph className="dempet">{tekst.felter.loesningseier}: {[loesningseier && tekst.eier[loesningseier], loesningsinstans].filter(Boolean).join(', ')}</Paragraph>}
    </article>
  );
}
