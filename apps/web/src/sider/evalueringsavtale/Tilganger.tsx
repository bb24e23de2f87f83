import { Button, Heading, Paragraph, Table, Tag } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { AvsluttEvaluatorDocument, AvtaletilgangerDocument, FornyEvaluatorinvitasjonDocument, type EtTilgangsbildeFragment } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { visDag } from '../../ui/dato.ts';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kopierbar } from '../../ui/Kopierbar.tsx';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Tid } from '../../ui/Tid.tsx';

const InviterEvaluator = lat(() => import('./Evaluatorskjema.tsx').then((fil) => fil.InviterEvaluator));
const EndreEvaluator = lat(() => import('./Evaluatorskjema.tsx').then((fil) => fil.EndreEvaluator));
const Taushetsskjema = lat(() => import('./Evaluatorskjema.tsx').then((fil) => fil.Taushetsskjema));

type Person = EtTilgangsbildeFragment['personer'][number];
type Aapning = EtTilgangsbildeFragment['aapninger'][number];
export const TILGANGSTYPER = 'Avtaletilganger Evaluator Evaluatorinvitasjon Avtaleaapning';

/** Hvem som evaluerer i avtalen, og hva kommunene har sagt at de har åpnet. `slutt` er siste dag i avtalen. */
export function Tilganger({ avtaleId, slutt }: { avtaleId: string; slutt: string }) {
  const spoerring = useSpoerring(AvtaletilgangerDocument, { id: avtaleId }, TILGANGSTYPER);
  return <Hentet spoerring={spoerring} velg={(data) => data.avtaletilganger}>{(bilde) => <><Personer avtaleId={avtaleId} slutt={slutt} bilde={bilde} /><Aapninger aapninger={bilde.aapninger} /></>}</Hentet>;
}

function Personer({ avtaleId, slutt, bilde: { personer, firmaer, handlinger } }: { avtaleId: string; slutt: string; bilde: EtTilgangsbildeFragment }) {
  const tekst = useSidetekst('innsyn');
  const [forny, avslutt] = [useHandling(FornyEvaluatorinvitasjonDocument), useHandling(AvsluttEvaluatorDocument)];
  const [vindu, settVindu] = useState<{ slag: 'inviter' } | { slag: 'endre' | 'taushet' | 'avslutt'; person: Person } | null>(null);
  const [lenke, settLenke] = useState<string | null>(null);
  const [gjort, settGjort] = useState<Gjort | null>(null);
  const [feil, settFeil] = useState<Feil | null>(null);
  const lukk = () => settVindu(null);
  const nyLenke = async (id: string) => { const svar = await forny({ id }); settFeil(svar.ok ? null : svar.feil); if (svar.ok && svar.data) settLenke(svar.data.fornyEvaluatorinvitasjon.lenke); };
  return (
    <Seksjon tittel={tekst.personer} valg={handlinger.includes('inviterEvaluator') && <Button variant="tertiary" className="skjul-paa-papir" onClick={() => settVindu({ slag: 'inviter' })}>{tekst.inviter}</Button>}>
      <Paragraph variant="long">{tekst.personerTekst}</Paragraph>
      {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
      {feil && <Feilmelding feil={feil} />}
      {lenke && <Kopierbar ledetekst={tekst.lenken} verdi={new URL(lenke, location.origin).toString()} />}
      {personer.length === 0 ? <Paragraph>{tekst.ingenPersoner}</Paragraph> : (
        <Table className="kortbar" border>
          <caption className="ds-sr-only">{tekst.personer}</caption>
          <Table.Head><Table.Row>{[tekst.navn, tekst.firma, tekst.rolle, tekst.felter.til, tekst.taushet].map((navn) => <Table.HeaderCell key={navn}>{navn}</Table.HeaderCell>)}</Table.Row></Table.Head>
          <Table.Body>
            {personer.map((person) => (
              <Table.Row key={person.id}>
                <th scope="row">{person.navn} <Oppdiktet er={person.oppdiktet} />{person.epost && <span className="dempet andelslinje">{person.epost}</span>}
                  <span className="knapper skjul-paa-papir">
                    {person.handlinger.includes('registrerTaushet') && <Button variant="tertiary" data-size="sm" aria-label={`${tekst.taushetKnapp}: ${person.navn}`} onClick={() => settVindu({ slag: 'taushet', person })}>{tekst.taushetKnapp}</Button>}
                    {person.handlinger.includes('updateEvaluator') && <Button variant="tertiary" data-size="sm" aria-label={`${tekst.endre}: ${person.navn}`} onClick={() => settVindu({ slag: 'endre', person })}>{tekst.endre}</Button>}
                    {person.handlinger.includes('fornyEvaluatorinvitasjon') && <Button variant="tertiary" data-size="sm" aria-label={`${tekst.nyLenke}: ${person.navn}`} onClick={() => void nyLenke(person.id)}>{tekst.nyLenke}</Button>}
                    {person.handlinger.includes('avsluttEvaluator') && <Button variant="tertiary" data-size="sm" data-color="danger" aria-label={`${tekst.avslutt}: ${person.navn}`} onClick={() => settVindu({ slag: 'avslutt', person })}>{tekst.avslutt}</Button>}
                  </span>
                </th>
                <Table.Cell data-navn={tekst.firma}>{person.firma}</Table.Cell>
                <Table.Cell data-navn={tekst.rolle}>{person.rolle}</Table.Cell>
                <Table.Cell data-navn={tekst.felter.til}>{person.avsluttet ? tekst.avsluttet : visDag(person.til)}{person.tilstand && !person.avsluttet && <span className="dempet andelslinje">{tekst.tilstand[person.tilstand]}</span>}</Table.Cell>
                <Table.Cell data-navn={tekst.taushet}>{person.taushetSignert ? visDag(person.taushetSignert) : tekst.ikkeSignert}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      )}
      <Suspense>
        {vindu?.slag === 'inviter' && <InviterEvaluator avtaleId={avtaleId} slutt={slutt} firmaer={firmaer} lukk={lukk} invitert={(ny) => { settLenke(ny); lukk(); }} />}
        {vindu?.slag === 'endre' && <EndreEvaluator person={vindu.person} lukk={lukk} ferdig={() => { settGjort({ tekst: tekst.bleEndretPerson, fokus: true }); lukk(); }} />}
        {vindu?.slag === 'taushet' && <Taushetsskjema person={vindu.person} lukk={lukk} ferdig={() => { settGjort({ tekst: tekst.bleTaushet, fokus: true }); lukk(); }} />}
      </Suspense>
      {vindu?.slag === 'avslutt' && <Bekreft farlig tittel={tekst.avsluttTittel(vindu.person.navn)} tekst={tekst.avsluttTekst} knapp={tekst.avslutt} lukk={lukk} gjoer={(naa = vindu.person.versjon) => avslutt({ input: { id: vindu.person.id, versjon: naa } })} ferdig={() => { settGjort({ tekst: tekst.bleAvsluttet, fokus: true }); lukk(); }} />}
    </Seksjon>
  );
}

function Aapninger({ aapninger }: { aapninger: readonly Aapning[] }) {
  const tekst = useSidetekst('innsyn');
  return (
    <Seksjon tittel={tekst.aapninger}>
      <Paragraph variant="long">{tekst.aapningerTekst}</Paragraph>
      {aapninger.length === 0 && <Paragraph>{tekst.ingenAapninger}</Paragraph>}
      {aapninger.map(({ id, kommune, innsynsrom, fra, til, aarFra, aarTil, antallPersoner, aktiv, lukket, forlenget, meldinger }) => (
        <article className="kort luft" key={id}>
          <Heading level={3} data-size="2xs">{kommune} <Tag data-color={aktiv ? 'success' : 'neutral'} variant="outline" data-size="sm">{lukket ? tekst.lukket : aktiv ? tekst.aktiv : tekst.utgaatt}</Tag> {forlenget && <Tag data-color="warning" data-size="sm">{tekst.forlenget}</Tag>}</Heading>
          <Opplysninger rader={[
            [tekst.rommene, innsynsrom.map((rom) => tekst.rom[rom]).join(', ')], [tekst.tida, tekst.periode(visDag(fra), visDag(til))],
            [tekst.aar, aarFra !== null || aarTil !== null ? tekst.aarene(aarFra, aarTil) : null], [tekst.gjelderHvem, antallPersoner === null ? tekst.alle : tekst.gjelder(antallPersoner)],
          ]} />
          <details><summary>{tekst.meldinger(meldinger.length)}</summary><ul className="punkter">{meldinger.map(({ hendelse, tid, begrunnelse }) => <li key={tid}>{tekst.hendelse[hendelse]} <Tid iso={tid} />{begrunnelse && `: ${begrunnelse}`}</li>)}</ul></details>
        </article>
      ))}
    </Seksjon>
  );
}
