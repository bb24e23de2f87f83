import { Paragraph } from '@digdir/designsystemet-react';
import { kommentardager } from '#libs/contracts';
import {
  ForeleggFunnDocument, FrigiAnbefalingDocument, FrigiFunnDocument, NyFunnutgaveDocument, RemoveAnbefalingDocument, RemoveBeleggDocument, RemoveFunnutkastDocument, TrekkAnbefalingDocument, TrekkFunnDocument,
} from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { iDag } from '../../ui/dato.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import type { Funnsteg, Vindubruk } from './funntyper.ts';
import { Stegsak } from './Stegsak.tsx';

/** Det som flytter et funn eller en anbefaling videre. Sier hva som skjer, og hvem som får se det, før det gjøres. */
export function Stegvindu({ steg, lukk, gjort }: { steg: Funnsteg } & Vindubruk) {
  const tekst = useSidetekst('funn');
  const [forelegg, frigi, utgave, fjern, trekk, fjernBelegg] = [useHandling(ForeleggFunnDocument), useHandling(FrigiFunnDocument), useHandling(NyFunnutgaveDocument), useHandling(RemoveFunnutkastDocument), useHandling(TrekkFunnDocument), useHandling(RemoveBeleggDocument)];
  const [frigiAnbefaling, fjernAnbefaling, trekkAnbefaling] = [useHandling(FrigiAnbefalingDocument), useHandling(RemoveAnbefalingDocument), useHandling(TrekkAnbefalingDocument)];
  const ferdig = () => { gjort({ tekst: tekst.steg[steg.slag].ble, fokus: true }); lukk(); };
  const { tittel, tekst: forklaring, knapp } = tekst.steg[steg.slag];
  const hva = <Stegsak steg={steg} />;
  const bekreft = (gjoer: Parameters<typeof Bekreft>[0]['gjoer'], farlig = false) => <Bekreft tittel={tittel} hva={hva} tekst={forklaring} knapp={knapp} farlig={farlig} lukk={lukk} ferdig={ferdig} gjoer={gjoer} />;
  const noekkel = 'funn' in steg ? { id: steg.funn.id, versjon: steg.utgave.versjon } : { id: steg.anbefaling.id, versjon: steg.anbefaling.versjon };
  switch (steg.slag) {
    case 'frigi': return bekreft((versjon = noekkel.versjon) => frigi({ input: { id: noekkel.id, versjon } }));
    case 'fjern': return bekreft((versjon = noekkel.versjon) => fjern({ input: { id: noekkel.id, versjon } }), true);
    case 'fjernBelegg': return bekreft((versjon = noekkel.versjon) => fjernBelegg({ input: { id: noekkel.id, versjon, beleggId: steg.belegg.id } }), true);
    case 'frigiAnbefaling': return bekreft((versjon = noekkel.versjon) => frigiAnbefaling({ input: { id: noekkel.id, versjon } }));
    case 'fjernAnbefaling': return bekreft((versjon = noekkel.versjon) => fjernAnbefaling({ input: { id: noekkel.id, versjon } }), true);
    case 'forelegg': return (
      <Dialogvindu tittel={tittel} lukk={lukk}>
        <Skjema navn={`forelegg-${noekkel.id}`} felter={{ frist: tekst.frist }} start={{ frist: dagEtter(iDag(), kommentardager) }} versjon={noekkel.versjon} knapp={knapp} avbryt={lukk} ferdig={ferdig} send={({ frist }, versjon) => forelegg({ input: { id: noekkel.id, versjon, frist } })}>
          {hva}
          <Paragraph>{steg.funn.gjelderNavn ? tekst.foreleggesFor(steg.funn.gjelderNavn) : tekst.foreleggesForAlle}</Paragraph>
          <Tekstfelt navn="frist" type="date" kreves />
        </Skjema>
      </Dialogvindu>
    );
    default: return (
      <Dialogvindu tittel={tittel} lukk={lukk}>
        <Skjema
          farlig={steg.slag !== 'utgave'} navn={`${steg.slag}-${noekkel.id}`} felter={{ grunn: steg.slag === 'utgave' ? tekst.funnfelter.endring : tekst.grunn }} start={{ grunn: '' }} versjon={noekkel.versjon} knapp={knapp} avbryt={lukk} ferdig={ferdig}
          send={({ grunn }, versjon) => (steg.slag === 'utgave' ? utgave({ input: { id: noekkel.id, versjon, endring: grunn } }) : steg.slag === 'trekk' ? trekk({ input: { id: noekkel.id, versjon, utgave: steg.utgave.utgave, grunn } }) : trekkAnbefaling({ input: { id: noekkel.id, versjon, grunn } }))}
        >
          {hva}
          <Paragraph>{forklaring}</Paragraph>
          <Langtekstfelt navn="grunn" kreves />
        </Skjema>
      </Dialogvindu>
    );
  }
}

function dagEtter(dag: string, dager: number): string {
  const dato = new Date(`${dag}T12:00:00Z`);
  dato.setUTCDate(dato.getUTCDate() + dager);
  return dato.toISOString().slice(0, 10);
}
