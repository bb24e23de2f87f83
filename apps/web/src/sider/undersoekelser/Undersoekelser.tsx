import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Suspense, useState, type ReactNode } from 'react';
import { UndersoekelserDocument, type EnUndersoekelseFragment, type UndersoekelserQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kvittering } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { UNDERSOEKELSESTYPER } from './undersoekelsestyper.ts';

const LesInn = lat(() => import('./LesInn.tsx').then((fil) => fil.LesInn));

/** Hva svarer innbyggerne? */
export function Undersoekelser() {
  const tekst = useSidetekst('undersoekelse');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const spoerring = useSpoerring(UndersoekelserDocument, {}, UNDERSOEKELSESTYPER);
  const [ny, settNy] = useState(false);
  const [gjort, settGjort] = useState<string | null>(null);
  const alle = spoerring.data?.undersoekelser.undersoekelser ?? [];
  const knapp = spoerring.data?.undersoekelser.handlinger.includes('lesInnUndersoekelse') && <Button className="skjul-paa-papir" onClick={() => settNy(true)}><PlusIcon aria-hidden />{tekst.ny}</Button>;
  return (
    <Tilgang krever="undersoekelse.les">
      <Lenke to="/$rom/resultater" params={{ rom: arbeidsrom.kode }} className="ds-link tilbakelenke skjul-paa-papir">{tekst.tilResultater}</Lenke>
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}>
        <Paragraph variant="long">{tekst.ingress}</Paragraph>
        <OppdiktetForklart er={alle.some(({ oppdiktet }) => oppdiktet)} />
        {alle.length > 0 && <div className="knapper hodeknapper">{knapp}</div>}
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.undersoekelser} linjer={6}>{(data) => <Liste {...data} knapp={knapp} />}</Hentet>
      <Suspense>{ny && <LesInn undersoekelse={null} lukk={() => settNy(false)} lest={(navn) => { settNy(false); settGjort(tekst.lest(navn)); }} />}</Suspense>
      {gjort && <Kvittering gjort={{ tekst: gjort, fokus: true }} lukk={() => settGjort(null)} />}
    </Tilgang>
  );
}

function Liste({ undersoekelser, knapp }: UndersoekelserQuery['undersoekelser'] & { knapp: ReactNode }) {
  const tekst = useSidetekst('undersoekelse');
  const arkiverte = undersoekelser.filter(({ arkivert }) => arkivert);
  if (undersoekelser.length === 0) return <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst}>{knapp}</Tom>;
  return (
    <>
      {undersoekelser.filter(({ arkivert }) => !arkivert).map((en) => <Kort key={en.id} undersoekelse={en} />)}
      {arkiverte.length > 0 && <details className="skjul-paa-papir"><summary>{tekst.arkiverte(arkiverte.length)}</summary>{arkiverte.map((en) => <Kort key={en.id} undersoekelse={en} />)}</details>}
    </>
  );
}

function Kort({ undersoekelse: { id, navn, runder, oppdiktet } }: { undersoekelse: EnUndersoekelseFragment }) {
  const tekst = useSidetekst('undersoekelse');
  const rom = useRom().arbeidsrom.kode;
  return (
    <article className="kort">
      <Heading level={2} data-size="xs"><Lenke to="/$rom/undersoekelser/$id" params={{ rom, id }}>{navn}</Lenke> <Oppdiktet er={oppdiktet} /></Heading>
      <Paragraph>{[...new Set(runder.map(({ omraade }) => omraade))].join(', ')}</Paragraph>
      <Paragraph className="dempet">{tekst.runder(runder.length)}: {runder.map(({ runde, dato }) => tekst.runde(tekst.slag[runde], visTidsangivelse(dato)).toLowerCase()).join(' – ')}</Paragraph>
    </article>
  );
}
