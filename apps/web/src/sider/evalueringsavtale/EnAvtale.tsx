import { Alert, Button, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useParams, useSearch } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { EvalueringsavtaleDocument, RemoveAvtaleutkastDocument, SendAvtaleutgaveDocument, type EnAvtaleFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Avtaleoekonomi } from './Avtaleoekonomi.tsx';
import { tilAvtalen, tilFunnene } from './avtaleadresser.ts';
import { AVTALETYPER } from './avtaletyper.ts';
import { Betalingsplan } from './Betalingsplan.tsx';
import { Grunnlag } from './Grunnlag.tsx';
import { Leveranser } from './leveranser/Leveranser.tsx';
import { Moeter } from './Moeter.tsx';
import { Paaminnelser } from './Paaminnelser.tsx';
import { Parttabell } from './Parttabell.tsx';
import type { Redigert } from './utkast.ts';
import { statusfarge } from './statusfarge.ts';
import { Utgaver } from './Utgaver.tsx';

const Redigering = lat(() => import('./Redigering.tsx').then((fil) => fil.Redigering));
const Formidlinger = lat(() => import('../formidling/Formidlinger.tsx').then((fil) => fil.Formidlinger));
const Tilganger = lat(() => import('./Tilganger.tsx').then((fil) => fil.Tilganger));
const NyUtgave = lat(() => import('./NyUtgave.tsx').then((fil) => fil.NyUtgave));

/** Hvem er med, hva koster det, hvem betaler hva når, og hva skal leveres? */
export function EnAvtale() {
  const { id } = useParams({ strict: false }) as { id: string };
  return <Tilgang krever="evalueringsavtale.les"><Avtale id={id} /></Tilgang>;
}

export function Avtale({ id }: { id: string }) {
  const { utgave } = useSearch({ strict: false }) as { utgave?: number };
  const spoerring = useSpoerring(EvalueringsavtaleDocument, { id, utgave: utgave ?? null }, AVTALETYPER);
  const tekst = useSidetekst('evaluering');
  return (
    <>
      {/* Den som ikke er part, eller har fulgt en gammel lenke, skal se hvilken side det er. */}
      {spoerring.feil && !spoerring.data && <Sidetittel tittel={tekst.tittel} />}
      <Hentet spoerring={spoerring} velg={(data) => data.evalueringsavtale}>{(avtale) => <Avtalen key={avtale.vist.utgave} avtale={avtale} />}</Hentet>
    </>
  );
}

function Avtalen({ avtale }: { avtale: EnAvtaleFragment }) {
  const tekst = useSidetekst('evaluering');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const [vindu, settVindu] = useState<'send' | 'fjern' | 'ny' | null>(null);
  const [redigerer, settRedigerer] = useState<Redigert | null>(null);
  const [gjort, settGjort] = useState<Gjort | null>(null);
  const { navn, vist, kilde, oppdiktet, handlinger, versjon } = avtale;
  // Utgaven som gjelder, vises først; den som venter på svar, skal ikke stå gjemt nederst.
  const nyere = avtale.utgaver.filter(({ utgave }) => utgave > vist.utgave).sort((a, b) => b.utgave - a.utgave)[0];
  const kan = (handling: string) => handlinger.includes(handling);
  const rediger = kan('updateAvtaleutkast') && vist.status === 'utkast' ? settRedigerer : undefined;
  return (
    <>
      <Sidetittel tittel={navn} sted={romnavn(arbeidsrom)}>
        <Paragraph><Tag data-color={statusfarge[vist.status]} variant="outline">{tekst.status[vist.status]}</Tag> {tekst.utgave(vist.utgave)}</Paragraph>
        {nyere && <Paragraph className="skjul-paa-papir"><Tag data-color={statusfarge[nyere.status]} variant="outline">{tekst.status[nyere.status]}</Tag> <Lenke {...tilAvtalen(arbeidsrom, avtale.id)} search={{ utgave: nyere.utgave }}>{tekst.visUtgave(nyere.utgave)}</Lenke></Paragraph>}
        {vist.status !== 'gjelder' && <Paragraph variant="long">{tekst[`${vist.status}Forklart`]}</Paragraph>}
        <OppdiktetForklart er={oppdiktet} alt />
        <Kilde kilde={kilde} />
        {vist.sendt && <Lenke {...tilFunnene(arbeidsrom, avtale.id)} className="ds-link skjul-paa-papir">{tekst.tilFunnene}</Lenke>}
        <div className="knapper skjul-paa-papir">
          {rediger && <Button onClick={() => settVindu('send')} disabled={vist.hinder.length > 0}>{tekst.send}</Button>}
          {rediger && kan('removeAvtaleutkast') && <Button variant="tertiary" data-color="danger" onClick={() => settVindu('fjern')}>{tekst.fjernUtkast}</Button>}
          {kan('nyAvtaleutgave') && <Button variant="secondary" onClick={() => settVindu('ny')}>{tekst.nyUtgave}</Button>}
        </div>
      </Sidetittel>
      {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
      {vist.hinder.length > 0 && <Alert data-color="warning"><Paragraph>{tekst.hinderTittel}</Paragraph><ul className="punkter">{vist.hinder.map(({ path, code }) => <li key={path + code}>{tekst.hinder(path, code)}</li>)}</ul></Alert>}
      <Paaminnelser paaminnelser={avtale.paaminnelser} nivaa={2} />
      <Grunnlag vist={vist} rediger={rediger} />
      <Parttabell avtale={avtale} rediger={rediger} gjort={settGjort} />
      <Avtaleoekonomi vist={vist} />
      <Betalingsplan vist={vist} rediger={rediger} />
      <Leveranser avtale={avtale} rediger={rediger} gjort={settGjort} />
      <Moeter avtale={avtale} />
      {vist.status !== 'utkast' && <Suspense><Tilganger avtaleId={avtale.id} slutt={vist.til} /><Formidlinger avtaleId={avtale.id} /></Suspense>}
      <Utgaver avtale={avtale} />
      <Suspense>
        {redigerer && <Redigering avtale={avtale} redigert={redigerer} lukk={() => settRedigerer(null)} />}
        {vindu === 'ny' && <NyUtgave avtale={avtale} lukk={() => settVindu(null)} />}
      </Suspense>
      {vindu === 'send' && <Stegvindu slag="send" avtale={avtale} versjon={versjon} lukk={() => settVindu(null)} gjort={settGjort} />}
      {vindu === 'fjern' && <Stegvindu slag="fjern" avtale={avtale} versjon={versjon} lukk={() => settVindu(null)} gjort={settGjort} />}
    </>
  );
}

function Stegvindu({ slag, avtale: { id }, versjon, lukk, gjort }: { slag: 'send' | 'fjern'; avtale: EnAvtaleFragment; versjon: number; lukk: () => void; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('evaluering');
  const [send, fjern] = [useHandling(SendAvtaleutgaveDocument), useHandling(RemoveAvtaleutkastDocument)];
  return slag === 'send'
    ? <Bekreft tittel={tekst.sendTittel} tekst={tekst.sendTekst} knapp={tekst.send} lukk={lukk} gjoer={(naa = versjon) => send({ input: { id, versjon: naa } })} ferdig={() => { gjort({ tekst: tekst.bleSendt, fokus: true }); lukk(); }} />
    : <Bekreft farlig tittel={tekst.fjernTittel} tekst={tekst.fjernTekst} knapp={tekst.fjernUtkast} lukk={lukk} gjoer={(naa = versjon) => fjern({ input: { id, versjon: naa } })} ferdig={() => { gjort({ tekst: tekst.bleFjernet, fokus: true }); lukk(); }} />;
}
