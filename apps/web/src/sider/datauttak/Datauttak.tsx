import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { Suspense } from 'react';
import { DatauttakDocument, UttakskvitteringerDocument, type UttakskvitteringerQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { visTidspunkt } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Skjelett } from '../../ui/Skjelett.tsx';
import { Tom } from '../../ui/Tom.tsx';

const Pakken = lat(() => import('./Pakken.tsx').then((fil) => fil.Pakken));

/** Hva kan jeg ta med meg herfra, og hva har andre hentet? */
export function Datauttak() {
  const tekst = useSidetekst('datauttak');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const seKvitteringer = useKan('deling.les');
  const spoerring = useSpoerring(DatauttakDocument, {}, 'Datauttak');
  return (
    <Tilgang krever="datauttak.hent">
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}><Paragraph variant="long">{arbeidsrom.utenfra ? tekst.ingress.utenfra : tekst.ingress.egne}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.datauttak} linjer={8}>{(uttak) => <Suspense fallback={<Skjelett linjer={8} />}><Pakken uttak={uttak} /></Suspense>}</Hentet>
      {seKvitteringer && <Kvitteringene />}
    </Tilgang>
  );
}

function Kvitteringene() {
  const tekst = useSidetekst('datauttak');
  const spoerring = useSpoerring(UttakskvitteringerDocument, {}, 'Uttakskvittering');
  return (
    <Seksjon tittel={tekst.kvitteringer}>
      <Paragraph>{tekst.kvitteringstekst}</Paragraph>
      <Hentet spoerring={spoerring} velg={(data) => data.uttakskvitteringer}>
        {(rader) => (rader.length === 0 ? <Tom nivaa={3} tittel={tekst.ingen} tekst={tekst.ingenTekst} /> : rader.map((en) => <Kvitteringen key={en.id} kvittering={en} />))}
      </Hentet>
    </Seksjon>
  );
}

const farge = { begynt: 'warning', laget: 'info', levert: 'success', avbrutt: 'warning' } as const;

function Kvitteringen({ kvittering: { begynt, hendelse, rom, avtalerom, rolle, firma, navn, uttaksrom: rommene, fraAar, tilAar, grense, sha256, stoerrelse, grunn } }: { kvittering: UttakskvitteringerQuery['uttakskvitteringer'][number] }) {
  const tekst = useSidetekst('datauttak');
  const { ord } = useTekst();
  return (
    <article className="kort">
      <Heading level={3} data-size="2xs">{visTidspunkt(begynt)}</Heading>
      <p className="merker"><Tag data-color={farge[hendelse]}>{tekst.hendelse[hendelse]}</Tag></p>
      {grunn && <Paragraph>{tekst.grunner[grunn] ?? tekst.annenGrunn}</Paragraph>}
      <Paragraph>{tekst.hvem(navn, rolle.split(', ').map((en) => ord.rolle(en as never)).join(', '), firma ?? null)}, {rom === 'evaluering' && avtalerom ? tekst.avtale(avtalerom) : tekst.avKommunen}</Paragraph>
      <Paragraph>{tekst.omfang(rommene.map((en) => tekst.romnavn[en]), fraAar ?? null, tilAar ?? null)} {grense ? tekst.prikket(grense) : tekst.uprikket}.</Paragraph>
      {sha256 && stoerrelse && <Opplysninger rader={[[tekst.sum, <code key="sum" className="kode">{sha256}</code>], ['', tekst.byte(stoerrelse)]]} />}
    </article>
  );
}
